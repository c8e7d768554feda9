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
import org.chuanglian.platform.shell.Frame;
import org.chuanglian.platform.shell.LineChart;
import org.jspecify.annotations.Nullable;

/** The headline indicator over the years, against the provinces' median. */
final class TrendParts {

    private TrendParts() {}

    /** Nothing when fewer than two years are known: one point is no course. */
    static @Nullable TrendPart of(
            Frame frame, Overview overview, Figures figures, PlaceNames names, boolean table, List<Link> sources) {
        if (overview.headline().isEmpty()) {
            return null;
        }
        ProvinceFigures provinces = overview.headline().get();
        NavigableMap<Integer, BigDecimal> own = provinces.of(overview.city());
        if (own.size() < 2) {
            return null;
        }
        NavigableMap<Integer, BigDecimal> medians = provinces.medians();
        @Nullable String unit = provinces.indicator().unit();
        String median = frame.t(OverviewText.MEDIAN);
        String title = title(frame, own, figures, unit);
        List<LineChart.Series> series = List.of(
                new LineChart.Series(names.city(), points(own, value -> figures.text(value, unit))),
                new LineChart.Series(median, points(medians, value -> figures.text(value, unit))));
        String indicator = names.indicator(provinces.indicator());
        Function<BigDecimal, String> axis = mark -> figures.shown(mark, unit).number();
        String label = frame.t(OverviewText.TREND_LABEL, names.city(), indicator, title);
        return new TrendPart(
                title,
                frame.t(OverviewText.TREND_SUBTITLE, indicator, unitOf(figures, own, unit)),
                new View("trend", table),
                LineChart.of(label, LineChart.Size.WIDE, series, axis),
                LineChart.of(label, LineChart.Size.NARROW, series, axis),
                rows(frame, provinces, own, medians, figures),
                names.city(),
                median,
                sources);
    }

    private static String unitOf(Figures figures, NavigableMap<Integer, BigDecimal> own, @Nullable String unit) {
        return figures.shown(own.lastEntry().getValue(), unit).unit();
    }

    private static String title(
            Frame frame, NavigableMap<Integer, BigDecimal> own, Figures figures, @Nullable String unit) {
        int direction = own.lastEntry().getValue().compareTo(own.firstEntry().getValue());
        return frame.t(
                direction > 0
                        ? OverviewText.TREND_UP
                        : direction < 0 ? OverviewText.TREND_DOWN : OverviewText.TREND_SAME,
                Integer.toString(own.firstKey()),
                Integer.toString(own.lastKey()),
                figures.text(own.firstEntry().getValue(), unit),
                figures.text(own.lastEntry().getValue(), unit));
    }

    private static List<TrendRow> rows(
            Frame frame,
            ProvinceFigures provinces,
            NavigableMap<Integer, BigDecimal> own,
            NavigableMap<Integer, BigDecimal> medians,
            Figures figures) {
        TreeSet<Integer> years = new TreeSet<>(own.keySet());
        years.addAll(medians.keySet());
        List<TrendRow> rows = new ArrayList<>();
        for (int year : years) {
            rows.add(new TrendRow(
                    year,
                    text(frame, own.get(year), figures, provinces),
                    text(frame, medians.get(year), figures, provinces),
                    provinces.count(year)));
        }
        return List.copyOf(rows);
    }

    private static String text(Frame frame, @Nullable BigDecimal value, Figures figures, ProvinceFigures provinces) {
        return value == null
                ? frame.t(OverviewText.NOT_KNOWN)
                : figures.text(value, provinces.indicator().unit());
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
