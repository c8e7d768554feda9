package org.chuanglian.platform.index;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.chuanglian.scoring.Aggregation;
import org.chuanglian.scoring.Chain;
import org.chuanglian.scoring.Components;
import org.chuanglian.scoring.Node;
import org.chuanglian.scoring.Normalisation;
import org.chuanglian.scoring.Own;
import org.chuanglian.scoring.Run;
import org.chuanglian.scoring.Scheme;
import org.chuanglian.scoring.Scoring;
import org.chuanglian.scoring.Sheet;
import org.chuanglian.scoring.Statistics;
import org.chuanglian.scoring.Statistics.Correlation;
import org.chuanglian.scoring.Treatment;
import org.chuanglian.scoring.Tree;

/**
 * What a reviewer of the method asks for, over all places and years.
 *
 * @param degrees in the order of the scheme
 * @param correlations of the degrees and, last, the index with each other (Pearson)
 * @param stability how ranks of the newest year move when the method is another one
 */
public record IndexAudit(
        List<Degree> degrees,
        List<List<Double>> correlations,
        List<Indicator> indicators,
        Map<Choice, Moved> stability) {

    /**
     * A degree.
     *
     * @param alpha Cronbach's alpha of its indicators
     * @param first the share of their variance in the first principal component; NaN where there is none
     */
    public record Degree(String code, double alpha, double first) {}

    /**
     * An indicator.
     *
     * @param weight its share of the index
     * @param withDegree its correlation with its degree
     * @param withIndex its correlation with the index
     * @param known in how many rows it is known
     * @param cut the share of those that lie beyond a post
     */
    public record Indicator(
            String code, String degree, double weight, double withDegree, double withIndex, int known, double cut) {}

    /** What might have been chosen otherwise. */
    public enum Choice {
        MIN_MAX,
        Z_SCORE,
        PERCENTILE,
        POWER_MEAN,
        EQUAL_INDICATORS
    }

    /**
     * How ranks move.
     *
     * @param correlation of the ranks (Spearman)
     * @param mean how many places on average
     * @param most how many places at most
     * @param who moves most
     */
    public record Moved(double correlation, double mean, int most, Place who) {}

    /** Audits an index. */
    public static IndexAudit of(IndexRun index) {
        Sheet scores = index.run().aggregated();
        List<Degree> degrees = index.scheme().degrees().stream()
                .map(degree -> degree(index, scores, degree))
                .toList();
        List<String> nodes = new ArrayList<>(index.scheme().degrees());
        nodes.add(index.scheme().top());
        Map<Choice, Moved> stability = new LinkedHashMap<>();
        for (Choice choice : Choice.values()) {
            moved(index, choice).ifPresent(moved -> stability.put(choice, moved));
        }
        return new IndexAudit(
                degrees,
                Arrays.stream(Statistics.correlations(Correlation.PEARSON, scores, nodes))
                        .map(row -> Arrays.stream(row).boxed().toList())
                        .toList(),
                indicators(index, scores),
                stability);
    }

    private static Degree degree(IndexRun index, Sheet scores, String degree) {
        List<String> codes = index.scheme().indicators(degree).stream()
                .map(Node.Indicator::code)
                .toList();
        double first = switch (Components.of(scores, codes)) {
            case Components.Answer.Found found -> found.components().variances().getFirst() / codes.size();
            case Components.Answer.Refused _ -> Double.NaN;
        };
        return new Degree(degree, Statistics.alpha(scores, codes), first);
    }

    private static List<Indicator> indicators(IndexRun index, Sheet scores) {
        Tree tree = index.scheme().scheme().tree();
        double[] weights = Statistics.effectiveWeights(tree, tree.weights());
        double[] top = scores.column(index.scheme().top());
        List<Indicator> found = new ArrayList<>();
        for (String degree : index.scheme().degrees()) {
            double[] whole = scores.column(degree);
            for (Node.Indicator indicator : index.scheme().indicators(degree)) {
                double[] own = scores.column(indicator.code());
                int known = (int)
                        Arrays.stream(own).filter(score -> !Double.isNaN(score)).count();
                long cut = Arrays.stream(own)
                        .filter(score -> score <= 0 || score >= 100)
                        .count();
                found.add(new Indicator(
                        indicator.code(),
                        degree,
                        weights[tree.number(indicator.code())],
                        Statistics.correlation(Correlation.PEARSON, own, whole),
                        Statistics.correlation(Correlation.PEARSON, own, top),
                        known,
                        known == 0 ? Double.NaN : (double) cut / known));
            }
        }
        return List.copyOf(found);
    }

    private static Optional<Moved> moved(IndexRun index, Choice choice) {
        Scheme other = other(index.scheme().scheme(), choice);
        return switch (Chain.run(other, index.panel().dataset(other))) {
            case Scoring.Scored(Run run) -> compared(index, run);
            case Scoring.Refused _ -> Optional.empty();
        };
    }

    private static Scheme other(Scheme scheme, Choice choice) {
        return switch (choice) {
            case MIN_MAX -> normalised(scheme, new Normalisation.MinMax(0, 100), Treatment.Outliers.DEFAULT);
            case Z_SCORE -> normalised(scheme, new Normalisation.ZScore(0, 1), Treatment.Outliers.DEFAULT);
            case PERCENTILE -> normalised(scheme, new Normalisation.PercentileRank(), new Treatment.None());
            case POWER_MEAN -> scheme.with(scheme.method().withAggregations(List.of(new Aggregation.Generalised(0.5))));
            case EQUAL_INDICATORS -> {
                Map<String, Double> members = new HashMap<>();
                scheme.tree().indicators().forEach(indicator -> members.merge(indicator.parent(), 1.0, Double::sum));
                yield scheme.with(scheme.tree()
                        .withWeights(scheme.tree().nodes().stream()
                                .map(node -> members.getOrDefault(node.code(), 1.0))
                                .toList()));
            }
        };
    }

    /** The same with one normalisation and treatment for all indicators, in place of their posts. */
    private static Scheme normalised(Scheme scheme, Normalisation normalisation, Treatment treatment) {
        List<Node.Indicator> bare = scheme.tree().indicators().stream()
                .map(i -> new Node.Indicator(
                        i.code(),
                        i.name(),
                        i.weight(),
                        i.parent(),
                        i.direction(),
                        i.unit(),
                        i.denominator(),
                        Own.NOTHING))
                .toList();
        return switch (Tree.of(bare, scheme.tree().aggregates())) {
            case Tree.Planting.Planted planted ->
                scheme.with(planted.tree())
                        .with(scheme.method().withNormalisation(normalisation).withTreatment(treatment));
            case Tree.Planting.Faulty faulty -> throw new IllegalStateException(faulty.toString());
        };
    }

    private static Optional<Moved> compared(IndexRun index, Run other) {
        if (index.years().isEmpty()) {
            return Optional.empty();
        }
        int year = index.years().last();
        String top = index.scheme().top();
        List<Place> places = index.panel().subjects().keySet().stream()
                .filter(place -> index.score(top, place, year).isPresent()
                        && !Double.isNaN(other.aggregated().at(Panel.row(place, year), top)))
                .toList();
        double[] own = ranks(index.run().aggregated(), top, places, year);
        double[] now = ranks(other.aggregated(), top, places, year);
        double sum = 0;
        int most = 0;
        for (int i = 0; i < own.length; i++) {
            sum += Math.abs(own[i] - now[i]);
            most = Math.abs(own[i] - now[i]) > Math.abs(own[most] - now[most]) ? i : most;
        }
        return places.isEmpty()
                ? Optional.empty()
                : Optional.of(new Moved(
                        Statistics.correlation(Correlation.PEARSON, own, now),
                        sum / own.length,
                        (int) Math.abs(own[most] - now[most]),
                        places.get(most)));
    }

    private static double[] ranks(Sheet scores, String top, List<Place> places, int year) {
        double[] column = places.stream()
                .mapToDouble(place -> scores.at(Panel.row(place, year), top))
                .toArray();
        List<String> names = places.stream().map(Place::code).toList();
        return Chain.ranks(new Sheet(names, List.of(top), new double[][] {column}))
                .column(top);
    }
}
