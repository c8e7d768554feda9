package org.chuanglian.platform.overview.web;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.chuanglian.platform.overview.Status;
import org.chuanglian.platform.registry.DistrictMap;
import org.chuanglian.platform.registry.Doubt;
import org.chuanglian.platform.registry.ProvinceTiles;
import org.chuanglian.platform.shell.Frame;
import org.chuanglian.platform.shell.LineChart;
import org.chuanglian.platform.shell.Sparkline;
import org.jspecify.annotations.Nullable;

/**
 * The first page.
 *
 * @param finding its sentences; empty when nothing can be found yet
 * @param known what is known as of when, as the page says it
 * @param then whether and how the page tells the past
 * @param changes the newest recordings
 */
public record OverviewPage(
        Frame frame,
        Then then,
        List<String> finding,
        @Nullable String period,
        String known,
        @Nullable Link method,
        List<Figure> figures,
        @Nullable DistrictPart districts,
        @Nullable RankPart rank,
        @Nullable TrendPart trend,
        @Nullable IndexPart index,
        List<ChangeRow> changes,
        PromisePart promises) {

    /** The finding's sentences as one text; Chinese ones follow each other without a space. */
    public String lede() {
        return switch (frame.language()) {
            case CHINESE -> String.join("", finding);
            case ENGLISH -> String.join(" ", finding);
        };
    }

    /** The charts that are read as tables now, but for one. */
    public List<View> tablesBeside(View view) {
        return Stream.of(
                        districts == null
                                ? null
                                : new View("map", districts.map().views().asTable()),
                        rank == null ? null : rank.view(),
                        trend == null ? null : trend.view())
                .filter(Objects::nonNull)
                .filter(other -> other.table() && !other.name().equals(view.name()))
                .toList();
    }

    /**
     * The time the page is read at.
     *
     * @param past that the page tells the past; empty when it tells what is known now
     * @param refusal why the time asked for is not honoured; empty when it is, or none was
     * @param at the time asked for as addresses carry it; empty for now
     * @param field the time read at, as the form's field writes it; empty before anything was recorded
     */
    public record Then(String past, String refusal, String at, String field) {

        /** An address of this platform that keeps the time. */
        public String keep(String address) {
            if (at.isEmpty()) {
                return address;
            }
            int fragment = address.indexOf('#');
            String path = fragment < 0 ? address : address.substring(0, fragment);
            String rest = fragment < 0 ? "" : address.substring(fragment);
            return path + (path.indexOf('?') < 0 ? "?" : "&") + "at=" + at + rest;
        }
    }

    /**
     * What a recording changed.
     *
     * @param sample whether it is about made-up content
     */
    public record ChangeRow(String title, String address, boolean sample, String time, String detail) {}

    /** A name and where it leads. */
    public record Link(String name, String address) {}

    /**
     * A key figure.
     *
     * @param about the period, or that it is counted now
     * @param change against the year before, null when that is not known
     */
    public record Figure(
            String name,
            String number,
            String unit,
            String about,
            @Nullable String change,
            boolean worse,
            @Nullable Sparkline spark,
            @Nullable Doubt doubt,
            @Nullable String address) {}

    /** Where organisations are; {@code unplaced} says how many could not be placed, null for none. */
    public record DistrictPart(DistrictMap map, @Nullable String unplaced) {}

    /** A chart that may be read as a table; the choice stands in the address. */
    public record View(String name, boolean table) {}

    /** The city among the provinces. */
    public record RankPart(
            String title,
            String subtitle,
            View view,
            ProvinceTiles tiles,
            List<RankRow> rows,
            String valueName,
            List<Link> sources) {}

    /** A province in its place. */
    public record RankRow(
            int rank,
            String name,
            String value,
            boolean own,
            @Nullable Doubt doubt) {}

    /** An indicator over the years, against the median. */
    public record TrendPart(
            String title,
            String subtitle,
            View view,
            LineChart wide,
            LineChart narrow,
            List<TrendRow> rows,
            String cityName,
            String medianName,
            List<Link> sources) {}

    /** A year; a value that is not known is told so. */
    public record TrendRow(int year, String city, String median, int among) {}

    /** The promises in short. */
    public record PromisePart(String summary, @Nullable StatusBar bar, List<Urgent> urgent) {}

    /** A promise that needs attention, or that cannot be measured. */
    public record Urgent(String statement, String address, Status status, String note) {}
}
