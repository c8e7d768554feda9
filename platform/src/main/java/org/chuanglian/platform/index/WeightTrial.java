package org.chuanglian.platform.index;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.chuanglian.scoring.Chain;
import org.chuanglian.scoring.Node;
import org.chuanglian.scoring.Run;
import org.chuanglian.scoring.Scheme;
import org.chuanglian.scoring.Scoring;
import org.chuanglian.scoring.Sheet;

/**
 * What an index would be with other weights of its degrees. Nothing is kept, and nothing that was computed or published
 * changes.
 *
 * @param score of the place
 * @param rank among those that have a score
 */
public record WeightTrial(double score, int rank, int among) {

    /**
     * Scores again.
     *
     * @param weights of the degrees, at least 0, relative to each other
     * @return empty where all weights are 0 or the place has no score
     */
    public static Optional<WeightTrial> of(IndexRun index, Place place, int year, Map<String, Double> weights) {
        if (weights.values().stream().noneMatch(weight -> weight > 0)) {
            return Optional.empty();
        }
        Scheme scheme = index.scheme().scheme();
        List<Double> all = new ArrayList<>();
        for (Node node : scheme.tree().nodes()) {
            all.add(weights.getOrDefault(node.code(), node.weight()));
        }
        Scheme tried = scheme.with(scheme.tree().withWeights(all));
        return switch (Chain.run(tried, index.panel().dataset(tried))) {
            case Scoring.Scored(Run run) -> found(run, place, year);
            case Scoring.Refused _ -> Optional.empty();
        };
    }

    private static Optional<WeightTrial> found(Run run, Place place, int year) {
        String top = run.tree().top().code();
        Sheet scores = run.aggregated();
        double own = scores.at(Panel.row(place, year), top);
        if (Double.isNaN(own)) {
            return Optional.empty();
        }
        int ahead = 0;
        int among = 0;
        for (String row : scores.units()) {
            double other = scores.at(row, top);
            if (row.endsWith("@" + year) && !Double.isNaN(other)) {
                among++;
                ahead += other > own ? 1 : 0;
            }
        }
        return Optional.of(new WeightTrial(own, ahead + 1, among));
    }
}
