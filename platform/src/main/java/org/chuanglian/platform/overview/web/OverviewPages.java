package org.chuanglian.platform.overview.web;

import java.math.BigDecimal;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.chuanglian.platform.overview.Finding;
import org.chuanglian.platform.overview.KeyFigure;
import org.chuanglian.platform.overview.Ledger;
import org.chuanglian.platform.overview.Overview;
import org.chuanglian.platform.overview.OverviewText;
import org.chuanglian.platform.overview.Standing;
import org.chuanglian.platform.overview.Status;
import org.chuanglian.platform.overview.web.OverviewPage.DistrictPart;
import org.chuanglian.platform.overview.web.OverviewPage.Link;
import org.chuanglian.platform.registry.RegionMaps;
import org.chuanglian.platform.registry.RegistryText;
import org.chuanglian.platform.registry.Source;
import org.chuanglian.platform.registry.ValueFormat;
import org.chuanglian.platform.shared.ChinaTime;
import org.chuanglian.platform.shared.KnowledgeTime;
import org.chuanglian.platform.shared.Period;
import org.chuanglian.platform.shared.RegionCode;
import org.chuanglian.platform.shell.Frame;
import org.chuanglian.platform.shell.LineChart;
import org.chuanglian.platform.shell.Sparkline;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Puts what is known into the first page. */
@Component
class OverviewPages {

    private static final int URGENT = 3;
    private static final OverviewPage.Then NOW = new OverviewPage.Then("", "", "", "");

    private final RegionMaps maps;
    private final OverviewIndex index;
    private final Clock clock;

    OverviewPages(RegionMaps maps, OverviewIndex index, Clock clock) {
        this.maps = maps;
        this.index = index;
        this.clock = clock;
    }

    /** Which charts are to be read as tables. */
    record Tables(boolean map, boolean rank, boolean trend) {

        /** The address of the page with the map as it is asked for, the other charts as they are. */
        String withMap(boolean table) {
            String parameters = Stream.of(table ? "map" : "", rank ? "rank" : "", trend ? "trend" : "")
                    .filter(name -> !name.isEmpty())
                    .map(name -> name + "=table")
                    .collect(Collectors.joining("&"));
            return "/" + (parameters.isEmpty() ? "" : "?" + parameters) + "#h-districts";
        }
    }

    /** The page before anything was recorded. */
    OverviewPage empty(Frame frame, Optional<Ledger> ledger) {
        return new OverviewPage(
                frame,
                NOW,
                List.of(),
                null,
                frame.t(OverviewText.NOTHING_KNOWN),
                null,
                List.of(),
                null,
                null,
                null,
                null,
                List.of(),
                promises(frame, NOW, ledger));
    }

    OverviewPage page(Frame frame, Overview overview, Optional<Ledger> ledger, AskedTime time, Tables tables) {
        OverviewPage.Then then = then(frame, time);
        ValueFormat format = new ValueFormat(frame.language(), overview.units());
        PlaceNames names = new PlaceNames(frame.language(), overview.city(), overview.places());
        Optional<Finding> finding = overview.finding();
        return new OverviewPage(
                frame,
                then,
                finding.map(found -> new FindingSentences(frame, format, names).of(found))
                        .orElse(List.of()),
                finding.map(found -> Integer.toString(found.year())).orElse(null),
                minute(time.at()),
                finding.map(found -> new Link(
                                frame.t(OverviewText.METHOD),
                                indicator(frame, found.indicator().code())))
                        .orElse(null),
                overview.figures().stream()
                        .map(figure -> figure(frame, then, format, names, figure))
                        .toList(),
                districts(frame, then, overview, names, tables),
                RankParts.of(maps, frame, overview, format, names, tables.rank(), sources(frame, overview)),
                TrendParts.of(frame, overview, format, names, tables.trend(), sources(frame, overview)),
                index.part(frame, overview.city(), overview.at()),
                overview.changes().stream()
                        .map(change -> ChangeRows.row(frame, then, change))
                        .toList(),
                promises(frame, then, ledger));
    }

    private OverviewPage.Then then(Frame frame, AskedTime time) {
        return new OverviewPage.Then(
                time.asked()
                        .map(asked -> switch (asked) {
                            case AskedTime.Asked.Day day -> frame.t(OverviewText.THEN_DAY, day.parameter());
                            case AskedTime.Asked.Moment moment -> frame.t(OverviewText.THEN_MOMENT, moment.shown());
                        })
                        .orElse(""),
                time.refusal()
                        .map(refusal -> frame.t(refusal.why(), refusal.written()))
                        .orElse(""),
                time.asked().map(AskedTime.Asked::parameter).orElse(""),
                time.field(clock));
    }

    private static List<Link> sources(Frame frame, Overview overview) {
        return overview.sources().stream().map(source -> source(frame, source)).toList();
    }

    static Link source(Frame frame, Source source) {
        return new Link(source.title(), frame.href("/registry/sources/" + source.code()));
    }

    static String indicator(Frame frame, String code) {
        return frame.href("/registry/indicators/" + code);
    }

    private static String minute(KnowledgeTime time) {
        return ChinaTime.minute(time.instant());
    }

    private static OverviewPage.Figure figure(
            Frame frame, OverviewPage.Then then, ValueFormat format, PlaceNames names, KeyFigure figure) {
        return switch (figure) {
            case KeyFigure.Counted(KeyFigure.What what, long number) ->
                new OverviewPage.Figure(
                        frame.t(what.label()),
                        ValueFormat.grouped(BigDecimal.valueOf(number)),
                        frame.t(what.unit()),
                        frame.t(then.past().isEmpty() ? OverviewText.COUNTED_NOW : OverviewText.COUNTED_THEN),
                        null,
                        false,
                        null,
                        null,
                        what.list().isEmpty()
                                ? null
                                : frame.href("/registry?" + what.list() + "&region=" + names.own()));
            case KeyFigure.Observed observed -> observed(frame, format, names, observed);
        };
    }

    private static OverviewPage.Figure observed(
            Frame frame, ValueFormat format, PlaceNames names, KeyFigure.Observed observed) {
        int year = observed.years().lastKey();
        BigDecimal now = observed.years().lastEntry().getValue();
        @Nullable BigDecimal before = observed.years().get(year - 1);
        ValueFormat.Shown shown = format.shown(observed.indicator(), now);
        @Nullable
        String change = before == null
                ? null
                : new Changes(frame.language(), format)
                        .relative(observed.indicator(), before, now)
                        .orElse(null);
        boolean worse = before != null
                && now.subtract(before).signum() * observed.indicator().direction() < 0;
        List<LineChart.Point> points = TrendParts.points(observed.years(), _ -> "");
        return new OverviewPage.Figure(
                name(frame, names, observed),
                shown.text(),
                shown.unit(),
                Integer.toString(year),
                change,
                worse,
                points.size() < 2 ? null : Sparkline.of(points),
                observed.doubt().orElse(null),
                indicator(frame, observed.indicator().code()));
    }

    /** The indicator's name in few words; the page it leads to has the whole. */
    private static String name(Frame frame, PlaceNames names, KeyFigure.Observed observed) {
        return switch (observed.indicator().code()) {
            case "LISTED_NUM" -> frame.t(OverviewText.FIGURE_LISTED);
            case "TECH_OUT_VALUE" -> frame.t(OverviewText.FIGURE_CONTRACTS);
            default -> names.indicator(observed.indicator());
        };
    }

    private @Nullable DistrictPart districts(
            Frame frame, OverviewPage.Then then, Overview overview, PlaceNames names, Tables tables) {
        List<Overview.District> rows = overview.districts().rows();
        if (rows.stream().allMatch(row -> row.organisations() == 0)) {
            return null;
        }
        Overview.District first = rows.getFirst();
        boolean clear = rows.size() < 2 || rows.get(1).organisations() < first.organisations();
        Map<RegionCode, BigDecimal> values = new HashMap<>();
        rows.forEach(row -> values.put(row.place().code(), BigDecimal.valueOf(row.organisations())));
        long unplaced = overview.districts().unplaced();
        return new DistrictPart(
                maps.districts(
                        frame,
                        new RegionMaps.Wording(
                                clear
                                        ? frame.t(
                                                OverviewText.DISTRICTS_FIRST,
                                                names.region(first.place().code()),
                                                first.organisations())
                                        : frame.t(OverviewText.DISTRICTS_EVEN, first.organisations()),
                                frame.t(OverviewText.DISTRICTS_SUBTITLE),
                                frame.t(OverviewText.ORGANISATIONS),
                                frame.t(RegistryText.MAP_SOURCE)),
                        new RegionMaps.Views(
                                then.keep(frame.href(tables.withMap(false))),
                                then.keep(frame.href(tables.withMap(true))),
                                tables.map()),
                        new RegionMaps.Shown(
                                values,
                                ValueFormat::grouped,
                                frame.t(OverviewText.UNIT_ORGANISATIONS),
                                district -> "/registry?group=organisation&region=" + district.code())),
                unplaced == 0 ? null : frame.t(OverviewText.DISTRICTS_UNPLACED, unplaced));
    }

    private static OverviewPage.PromisePart promises(Frame frame, OverviewPage.Then then, Optional<Ledger> ledger) {
        if (ledger.isEmpty() || ledger.get().entries().isEmpty()) {
            return new OverviewPage.PromisePart(frame.t(OverviewText.PROMISES_NONE), null, List.of());
        }
        Ledger known = ledger.get();
        Map<Status, Integer> counts = known.counts();
        List<Ledger.Entry> order = new ArrayList<>(known.entries());
        order.sort(Comparator.comparingInt(OverviewPages::urgency));
        return new OverviewPage.PromisePart(
                frame.t(
                        OverviewText.PROMISES_SUMMARY,
                        known.entries().size(),
                        known.entries().size() - counts.getOrDefault(Status.UNMEASURABLE, 0),
                        counts.getOrDefault(Status.UNMEASURABLE, 0)),
                StatusBar.of(frame, counts),
                order.stream()
                        .filter(entry -> entry.standing().status() != Status.KEPT
                                && entry.standing().status() != Status.ON_TRACK)
                        .limit(URGENT)
                        .map(entry -> urgent(frame, then, entry))
                        .toList());
    }

    /** Out of reach first, then slow, then what cannot be measured. */
    private static int urgency(Ledger.Entry entry) {
        return switch (entry.standing().status()) {
            case OUT_OF_REACH -> 0;
            case SLOW -> 1;
            case UNMEASURABLE -> 2;
            case ON_TRACK -> 3;
            case KEPT -> 4;
        };
    }

    private static OverviewPage.Urgent urgent(Frame frame, OverviewPage.Then then, Ledger.Entry entry) {
        Status status = entry.standing().status();
        return new OverviewPage.Urgent(
                PromiseRows.statement(frame, entry.promise()),
                then.keep(frame.href("/promises#" + entry.promise().code())),
                status,
                entry.standing() instanceof Standing.Unmeasurable(var why, var _)
                        ? frame.t(why.why())
                        : frame.t(status.rule()));
    }

    /** A year as a period. */
    static Period year(int year) {
        return new Period.Year(year);
    }
}
