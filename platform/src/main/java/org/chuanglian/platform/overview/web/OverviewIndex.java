package org.chuanglian.platform.overview.web;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.chuanglian.platform.index.IndexBrief;
import org.chuanglian.platform.index.IndexRuns;
import org.chuanglian.platform.index.IndexYear.Standing;
import org.chuanglian.platform.overview.OverviewText;
import org.chuanglian.platform.shared.KnowledgeTime;
import org.chuanglian.platform.shared.Period;
import org.chuanglian.platform.shared.RegionCode;
import org.chuanglian.platform.shell.Frame;
import org.chuanglian.platform.shell.LineChart;
import org.chuanglian.platform.shell.Strip;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The city's five degrees and its index over the years, in short. */
@Component
class OverviewIndex {

    private static final double FULL = 100;

    private final IndexRuns runs;

    OverviewIndex(IndexRuns runs) {
        this.runs = runs;
    }

    /** Nothing while there is no index of the city. */
    @Nullable
    IndexPart part(Frame frame, RegionCode city, KnowledgeTime at) {
        Optional<IndexBrief> brief = runs.brief(city, at);
        return brief.map(found -> part(frame, found)).orElse(null);
    }

    private static IndexPart part(Frame frame, IndexBrief brief) {
        Standing own = brief.standing();
        String year = Integer.toString(brief.year());
        return new IndexPart(
                frame.t(
                        OverviewText.INDEX_TITLE,
                        year,
                        score(own.score()),
                        interval(own),
                        brief.among(),
                        own.rankLow() == own.rankHigh()
                                ? Integer.toString(own.rank())
                                : own.rankLow() + "–" + own.rankHigh()),
                frame.href("/index"),
                brief.degrees().stream()
                        .map(degree -> degree(frame, brief, degree))
                        .toList(),
                chart(frame, brief, LineChart.Size.WIDE),
                chart(frame, brief, LineChart.Size.NARROW),
                brief.course().stream()
                        .map(point -> new IndexPart.Row(
                                Integer.toString(point.year()),
                                score(point.score()),
                                score(point.median()),
                                point.broken()))
                        .toList());
    }

    private static IndexPart.Degree degree(Frame frame, IndexBrief brief, IndexBrief.Degree degree) {
        String name = brief.scheme().wordsOf(degree.code()).name().in(frame.language());
        Standing now = degree.now();
        if (now == null) {
            return new IndexPart.Degree(name, null, null, degree.median(), frame.t(OverviewText.NOT_KNOWN), "");
        }
        return new IndexPart.Degree(
                name,
                new Strip(
                        0,
                        FULL,
                        now.low(),
                        now.score(),
                        now.high(),
                        frame.t(
                                OverviewText.INDEX_STRIP,
                                name,
                                score(now.score()),
                                interval(now),
                                score(degree.median()))),
                degree.before(),
                degree.median(),
                score(now.score()),
                interval(now));
    }

    private static @Nullable LineChart chart(Frame frame, IndexBrief brief, LineChart.Size size) {
        if (brief.course().size() < 2) {
            return null;
        }
        List<LineChart.Point> own = new ArrayList<>();
        List<LineChart.Point> medians = new ArrayList<>();
        for (IndexBrief.Point point : brief.course()) {
            own.add(point(point, point.score()));
            medians.add(point(point, point.median()));
        }
        return LineChart.of(
                frame.t(OverviewText.INDEX_TREND),
                size,
                List.of(
                        new LineChart.Series(frame.t(OverviewText.INDEX_SHORT), own),
                        new LineChart.Series(frame.t(OverviewText.INDEX_MEDIAN), medians)),
                BigDecimal::toPlainString);
    }

    private static LineChart.Point point(IndexBrief.Point point, double score) {
        return new LineChart.Point(
                new Period.Year(point.year()),
                BigDecimal.valueOf(score).setScale(1, RoundingMode.HALF_UP),
                point.year() + " " + score(score),
                point.broken());
    }

    private static String interval(Standing standing) {
        return score(standing.low()) + "–" + score(standing.high());
    }

    private static String score(double score) {
        return BigDecimal.valueOf(score).setScale(1, RoundingMode.HALF_UP).toPlainString();
    }
}
