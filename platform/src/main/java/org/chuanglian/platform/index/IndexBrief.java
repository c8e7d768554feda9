package org.chuanglian.platform.index;

import java.util.ArrayList;
import java.util.List;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.OptionalDouble;
import org.chuanglian.platform.index.IndexYear.Standing;
import org.jspecify.annotations.Nullable;

/**
 * An index in short, for pages of others.
 *
 * @param year the newest in which the place has an index
 * @param course all years in which it has one, oldest first
 */
public record IndexBrief(
        IndexScheme scheme,
        Place place,
        int year,
        Standing standing,
        int among,
        List<Degree> degrees,
        List<Point> course) {

    /**
     * A degree in that year.
     *
     * @param now null where too little is known
     * @param before the score of the year before, null where it is not known
     */
    public record Degree(
            String code, @Nullable Standing now, @Nullable Double before, double median) {}

    /**
     * A year.
     *
     * @param broken whether it does not compare with the one before
     */
    public record Point(int year, double score, double median, boolean broken) {}

    /** Empty where the place has no index in any year. */
    static Optional<IndexBrief> of(IndexRuns runs, IndexRun run, Place place) {
        String top = run.scheme().top();
        NavigableSet<Integer> years = run.years();
        List<Point> course = new ArrayList<>();
        for (int year : years) {
            OptionalDouble score = run.score(top, place, year);
            OptionalDouble median = run.median(top, year);
            if (score.isPresent() && median.isPresent()) {
                course.add(new Point(year, score.getAsDouble(), median.getAsDouble(), run.isBroken(year)));
            }
        }
        if (course.isEmpty()) {
            return Optional.empty();
        }
        int year = course.getLast().year();
        IndexYear now = runs.year(run, year);
        return now.of(top, place)
                .map(standing -> new IndexBrief(
                        run.scheme(),
                        place,
                        year,
                        standing,
                        now.of(top).size(),
                        run.scheme().degrees().stream()
                                .map(degree -> degree(run, now, degree, place))
                                .toList(),
                        List.copyOf(course)));
    }

    private static Degree degree(IndexRun run, IndexYear now, String degree, Place place) {
        OptionalDouble before = run.score(degree, place, now.year() - 1);
        return new Degree(
                degree,
                now.of(degree, place).orElse(null),
                before.isPresent() ? before.getAsDouble() : null,
                now.median(degree).orElse(0));
    }
}
