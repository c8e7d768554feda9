package org.chuanglian.platform.overview.web;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.NavigableMap;
import java.util.TreeSet;
import java.util.function.Function;
import org.chuanglian.platform.overview.Overview;
import org.chuanglian.platform.overview.OverviewText;
import org.chuanglian.platform.overview.ProvinceFigures;
import org.chuanglian.platform.overview.web.OverviewPage.Link;
import org.chuanglian.platform.overview.web.OverviewPage.TrendPart;
import org.chuanglian.platform.overview.web.OverviewPage.TrendRow;
import org.chuanglian.platform.overview.web.OverviewPage.View;
import org.chuanglian.platform.registry.Indicator;
import org.chuanglian.platform.registry.ValueFormat;
import org.chuanglian.platform.shell.Frame;
import org.chuanglian.platform.shell.LineChart;
import org.jspecify.annotations.Nullable;

/** The headline indicator over the years, against the provinces' median. */
final class TrendParts {

    private TrendParts() {}

    /** Nothing when fewer than two years are known: one point is no course. */
    static @Nullable TrendPart of(
            Frame frame, Overview overview, ValueFormat format, PlaceNames names, boolean table, List<Link> sources) {
        if (overview.headline().isEmpty()) {
            return null;
        }
        ProvinceFigures provinces = overview.headline().get();
        NavigableMap<Integer, BigDecimal> own = provinces.of(overview.city());
        if (own.size() < 2) {
            return null;
        }
        NavigableMap<Integer, BigDecimal> medians = provinces.medians();
        Indicator measured = provinces.indicator();
        Function<BigDecimal, String> written =
                value -> format.shown(measured, value).written();
        String median = frame.t(OverviewText.MEDIAN);
        String title = title(frame, own, written);
        List<LineChart.Series> series = List.of(
                new LineChart.Series(names.city(), points(own, written)),
                new LineChart.Series(median, points(medians, written)));
        String indicator = names.indicator(measured);
        Function<BigDecimal, String> axis = mark -> format.shown(measured, mark).text();
        String label = frame.t(OverviewText.TREND_LABEL, names.city(), indicator, title);
        return new TrendPart(
                title,
                frame.t(
                        OverviewText.TREND_SUBTITLE,
                        indicator,
                        format.shown(measured, own.lastEntry().getValue()).unit()),
                new View("trend", table),
                LineChart.of(label, LineChart.Size.WIDE, series, axis),
                LineChart.of(label, LineChart.Size.NARROW, series, axis),
                rows(frame, provinces, own, medians, written),
                names.city(),
                median,
                sources);
    }

    private static String title(
            Frame frame, NavigableMap<Integer, BigDecimal> own, Function<BigDecimal, String> written) {
        int direction = own.lastEntry().getValue().compareTo(own.firstEntry().getValue());
        return frame.t(
                direction > 0
                        ? OverviewText.TREND_UP
                        : direction < 0 ? OverviewText.TREND_DOWN : OverviewText.TREND_SAME,
                Integer.toString(own.firstKey()),
                Integer.toString(own.lastKey()),
                written.apply(own.firstEntry().getValue()),
                written.apply(own.lastEntry().getValue()));
    }

    private static List<TrendRow> rows(
            Frame frame,
            ProvinceFigures provinces,
            NavigableMap<Integer, BigDecimal> own,
            NavigableMap<Integer, BigDecimal> medians,
            Function<BigDecimal, String> written) {
        TreeSet<Integer> years = new TreeSet<>(own.keySet());
        years.addAll(medians.keySet());
        List<TrendRow> rows = new ArrayList<>();
        for (int year : years) {
            rows.add(new TrendRow(
                    year,
                    text(frame, own.get(year), written),
                    text(frame, medians.get(year), written),
                    provinces.count(year)));
        }
        return List.copyOf(rows);
    }

    private static String text(Frame frame, @Nullable BigDecimal value, Function<BigDecimal, String> written) {
        return value == null ? frame.t(OverviewText.NOT_KNOWN) : written.apply(value);
    }

    /** A yearly series as points, each saying its year and value. */
    static List<LineChart.Point> points(NavigableMap<Integer, BigDecimal> years, Function<BigDecimal, String> text) {
        return years.entrySet().stream()
                .map(entry -> new LineChart.Point(
                        OverviewPages.year(entry.getKey()),
                        entry.getValue(),
                        entry.getKey() + " " + text.apply(entry.getValue())))
                .toList();
    }
}
