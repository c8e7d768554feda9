package org.chuanglian.platform.index.web;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.OptionalDouble;
import org.chuanglian.platform.index.IndexRun;
import org.chuanglian.platform.index.IndexRuns;
import org.chuanglian.platform.index.IndexText;
import org.chuanglian.platform.index.IndexYear;
import org.chuanglian.platform.index.web.IndexPages.Looked;
import org.chuanglian.platform.shared.Period;
import org.chuanglian.platform.shell.Frame;
import org.chuanglian.platform.shell.LineChart;
import org.chuanglian.scoring.Parts;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The index of a place over the years. */
@Component
class CoursePages {

    private static final int SHOWN_STEPS = 8;

    private final IndexRuns runs;

    CoursePages(IndexRuns runs) {
        this.runs = runs;
    }

    /** Nothing where the place has an index in fewer than two years. */
    @Nullable
    CoursePart part(Frame frame, Looked looked, Written written) {
        NavigableSet<Integer> years = looked.run().years();
        List<LineChart.Point> own = new ArrayList<>();
        List<LineChart.Point> medians = new ArrayList<>();
        List<CoursePart.YearRow> rows = new ArrayList<>();
        List<String> breaks = new ArrayList<>();
        for (int year : years) {
            boolean broken = looked.run().isBroken(year);
            if (broken) {
                breaks.addAll(breaksOf(frame, looked.run(), written, year));
            }
            IndexYear standings = runs.year(looked.run(), year);
            OptionalDouble median = standings.median(looked.top());
            median.ifPresent(middle -> medians.add(point(year, middle, broken)));
            Optional<IndexYear.Standing> found = standings.of(looked.top(), looked.place());
            found.ifPresent(standing -> own.add(point(year, standing.score(), broken)));
            rows.add(new CoursePart.YearRow(
                    Integer.toString(year),
                    found.map(standing -> Written.score(standing.score())).orElseGet(() -> frame.t(IndexText.NO_SCORE)),
                    found.map(Written::interval).orElse(""),
                    found.map(Written::ranks).orElse(""),
                    median.isPresent() ? Written.score(median.getAsDouble()) : "",
                    broken));
        }
        if (own.size() < 2) {
            return null;
        }
        List<LineChart.Series> series = List.of(
                new LineChart.Series(written.region(looked.place()), own),
                new LineChart.Series(frame.t(IndexText.MEDIAN_SHORT), medians));
        String title = frame.t(IndexText.COURSE_TITLE, written.region(looked.place()));
        List<CoursePart.Step> fall = fall(frame, looked, written);
        return new CoursePart(
                title,
                LineChart.of(title, LineChart.Size.WIDE, series, BigDecimal::toPlainString),
                LineChart.of(title, LineChart.Size.NARROW, series, BigDecimal::toPlainString),
                rows,
                breaks,
                frame.t(IndexText.FALL_TITLE, Integer.toString(looked.year() - 1), Integer.toString(looked.year())),
                fall);
    }

    private static LineChart.Point point(int year, double score, boolean broken) {
        return new LineChart.Point(
                new Period.Year(year),
                BigDecimal.valueOf(score).setScale(1, RoundingMode.HALF_UP),
                year + " " + Written.score(score),
                broken);
    }

    private static List<String> breaksOf(Frame frame, IndexRun run, Written written, int year) {
        List<String> told = new ArrayList<>();
        String before = Integer.toString(year - 1);
        String after = Integer.toString(year);
        List<String> changed = new ArrayList<>(run.unknown(year - 1));
        changed.removeAll(run.unknown(year));
        List<String> ended = new ArrayList<>(run.unknown(year));
        ended.removeAll(run.unknown(year - 1));
        changed.addAll(ended);
        if (!changed.isEmpty()) {
            told.add(frame.t(IndexText.BREAK, before, after, written.nodes(changed)));
        }
        run.breaks(year)
                .forEach(one -> told.add(frame.t(
                        IndexText.BREAK_DECLARED,
                        before,
                        after,
                        written.node(one.indicator()),
                        one.what().in(frame.language()))));
        return told;
    }

    /** The change since the year before by indicators; the largest on their own, the others together. */
    private static List<CoursePart.Step> fall(Frame frame, Looked looked, Written written) {
        Optional<Parts> now = looked.run().parts(looked.place(), looked.year());
        Optional<Parts> before = looked.run().parts(looked.place(), looked.year() - 1);
        if (now.isEmpty() || before.isEmpty()) {
            return List.of();
        }
        Map<String, Double> changes = new HashMap<>();
        before.get().parts().forEach(part -> changes.merge(part.code(), -part.value(), Double::sum));
        now.get().parts().forEach(part -> changes.merge(part.code(), part.value(), Double::sum));
        List<Parts.Part> largest = changes.entrySet().stream()
                .map(change -> new Parts.Part(change.getKey(), change.getValue()))
                .sorted(Comparator.<Parts.Part>comparingDouble(part -> -Math.abs(part.value()))
                        .thenComparing(Parts.Part::code))
                .toList();
        List<Parts.Part> told = new ArrayList<>(largest.subList(0, Math.min(SHOWN_STEPS, largest.size())));
        told.add(new Parts.Part(
                "",
                largest.stream()
                        .skip(SHOWN_STEPS)
                        .mapToDouble(Parts.Part::value)
                        .sum()));
        Falls falls = new Falls(
                before.get().total(),
                now.get().total(),
                new Parts(0, told, now.get().total() - before.get().total()));
        return falls.steps(
                Integer.toString(looked.year() - 1),
                Integer.toString(looked.year()),
                code -> code.isEmpty() ? frame.t(IndexText.OTHERS) : written.node(code));
    }
}
