package org.chuanglian.assignment.calibration;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;

/**
 * Scores corrected for severe and mild, wide and narrow reviewers. Severities and items are random effects whose variances
 * come from the scores themselves (restricted maximum likelihood), so a correction is pulled to nothing where reviewers do
 * not differ more than chance; an item with few scores is pulled towards the mean.
 */
public final class Calibration {

    private static final double LEAST_RATIO = -7;
    private static final double MOST_RATIO = 12;
    private static final int DRAWS = 2000;
    private static final double FAR_OFF = 3;
    private static final double SMALLEST_PART = 0.1;

    private final Scores scores;
    private final Scores levelled;
    private final double[] spread;
    private final MixedModel.Solution solution;
    private final double severityVariance;
    private final List<Item> items;
    private final List<Reviewer> reviewers;

    /**
     * An item.
     *
     * @param scores how many scores it has; without any, everything else is missing (NaN) or 0
     * @param raw the mean of its scores as given
     * @param rawRank its rank by that, from 1 for the highest; equal means share one
     * @param corrected its level on the common scale
     * @param low the level is above this with the probability asked for on both sides
     * @param high the level is below this
     * @param rank its rank by the corrected level
     * @param rankLow the best rank that is likely
     * @param rankHigh the worst rank that is likely
     * @param disagreement how probable it is that reviewers who agree differ as much on it after correction, or more
     * @param isDisputed whether that is below one in twenty
     */
    public record Item(
            int scores,
            double raw,
            int rawRank,
            double corrected,
            double low,
            double high,
            int rank,
            int rankLow,
            int rankHigh,
            double disagreement,
            boolean isDisputed) {}

    /**
     * A reviewer.
     *
     * @param scores how many scores he gave
     * @param severity how far above the others he scores; negative when he is severe
     * @param error the standard error of that
     * @param spread how widely he spreads his scores; 1 is like the others
     */
    public record Reviewer(int scores, double severity, double error, double spread) {}

    private Calibration(Scores scores, double probability) {
        this.scores = scores;
        this.spread = Spreads.of(scores);
        this.levelled = scores.with(levelled(scores, spread));
        var model = new MixedModel(levelled);
        double[] ratios = Valley.lowest(
                (item, reviewer) ->
                        model.solve(ratio(item), ratio(reviewer)).deviance + beyond(item) + beyond(reviewer),
                0,
                0,
                1);
        double reviewerRatio = ratio(ratios[1]);
        this.solution = model.solve(ratio(ratios[0]), reviewerRatio);
        this.severityVariance = solution.variance / reviewerRatio;
        this.items = items(model, probability);
        this.reviewers = described();
    }

    /**
     * Calibrates.
     *
     * @param probability of the intervals, such as 0.9
     * @throws IllegalArgumentException when there is no score, or the probability is not between 0 and 1
     */
    public static Calibration of(Scores scores, double probability) {
        if (scores.size() == 0 || !(probability > 0 && probability < 1)) {
            throw new IllegalArgumentException(
                    "%d scores, intervals of %s.%nMaybe 0.9 is meant.".formatted(scores.size(), probability));
        }
        return new Calibration(scores, probability);
    }

    private static double ratio(double logarithm) {
        return Math.exp(Math.clamp(logarithm, LEAST_RATIO, MOST_RATIO));
    }

    /** Leads the search back to where the ratio makes a difference. */
    private static double beyond(double logarithm) {
        return Math.abs(logarithm - Math.clamp(logarithm, LEAST_RATIO, MOST_RATIO));
    }

    /** Every reviewer's scores about his own mean, as wide as the others'. */
    private static double[] levelled(Scores scores, double[] spread) {
        double[] means = scores.meansOfReviewers();
        double[] values = new double[scores.size()];
        for (int score = 0; score < values.length; score++) {
            double mean = means[scores.reviewer(score)];
            values[score] = mean + (scores.value(score) - mean) / spread[scores.reviewer(score)];
        }
        return values;
    }

    private List<Reviewer> described() {
        int[] counts = scores.countsOfReviewers();
        List<Reviewer> list = new ArrayList<>();
        for (int reviewer = 0; reviewer < counts.length; reviewer++) {
            list.add(new Reviewer(
                    counts[reviewer],
                    solution.severity(reviewer),
                    Math.sqrt(solution.varianceOfSeverity(reviewer)),
                    spread[reviewer]));
        }
        return List.copyOf(list);
    }

    private List<Item> items(MixedModel model, double probability) {
        int[] counts = scores.countsOfItems();
        double[] raw = scores.meansOfItems();
        double[] level = new double[counts.length];
        for (int item = 0; item < level.length; item++) {
            level[item] = counts[item] == 0 ? Double.NaN : solution.level(item);
        }
        double[] off = new double[counts.length];
        for (int score = 0; score < scores.size(); score++) {
            off[scores.item(score)] += Math.pow(residual(score), 2) / solution.variance;
        }
        int[] rawRanks = Ranking.of(raw);
        int[] ranks = Ranking.of(level);
        int[][] likely = likelyRanks(model, counts, probability);
        double width = Normal.quantile(0.5 + probability / 2);
        List<Item> list = new ArrayList<>();
        for (int item = 0; item < counts.length; item++) {
            double error = counts[item] == 0 ? Double.NaN : Math.sqrt(solution.varianceOfLevel(item));
            double chance = counts[item] < 2 ? Double.NaN : Normal.chiSquaredTail(off[item], counts[item] - 1);
            list.add(new Item(
                    counts[item],
                    raw[item],
                    rawRanks[item],
                    level[item],
                    level[item] - width * error,
                    level[item] + width * error,
                    ranks[item],
                    likely[item][0],
                    likely[item][1],
                    chance,
                    chance < 0.05));
        }
        return List.copyOf(list);
    }

    /** The ranks that an item has in most draws of all levels together. */
    private int[][] likelyRanks(MixedModel model, int[] counts, double probability) {
        var random = new SplittableRandom(1);
        int[][] drawn = new int[counts.length][DRAWS];
        double[] level = new double[counts.length];
        double[] normal = new double[model.size()];
        for (int draw = 0; draw < DRAWS; draw++) {
            for (int one = 0; one < normal.length; one++) {
                normal[one] = random.nextGaussian();
            }
            double[] effects = solution.draw(normal);
            for (int item = 0; item < level.length; item++) {
                level[item] = counts[item] == 0 ? Double.NaN : solution.level(item, effects, random.nextGaussian());
            }
            int[] ranks = Ranking.of(level);
            for (int item = 0; item < level.length; item++) {
                drawn[item][draw] = ranks[item];
            }
        }
        int cut = (int) Math.floor(DRAWS * (1 - probability) / 2);
        int[][] likely = new int[counts.length][];
        for (int item = 0; item < likely.length; item++) {
            Arrays.sort(drawn[item]);
            likely[item] = new int[] {drawn[item][cut], drawn[item][DRAWS - 1 - cut]};
        }
        return likely;
    }

    private double residual(int score) {
        return levelled.value(score) - solution.severity(scores.reviewer(score)) - solution.level(scores.item(score));
    }

    /** The items, by number. */
    public List<Item> items() {
        return items;
    }

    /** The reviewers, by number. */
    public List<Reviewer> reviewers() {
        return reviewers;
    }

    /** The scores as they were given. */
    public Scores scores() {
        return scores;
    }

    /** A single score on the common scale. */
    public double corrected(int score) {
        return levelled.value(score) - solution.severity(scores.reviewer(score));
    }

    /** Whether a single score is far (three of its standard errors) from what its item and its reviewer lead to expect. */
    public boolean isFarOff(int score) {
        double leverage = 1 / (items.get(scores.item(score)).scores() + solution.itemRatio)
                + 1 / (reviewers.get(scores.reviewer(score)).scores() + solution.variance / severityVariance);
        double error = Math.sqrt(solution.variance * Math.max(SMALLEST_PART, 1 - leverage));
        return Math.abs(residual(score)) > FAR_OFF * error;
    }

    /** How much of the variance of a single score is its reviewer's severity, from 0 to 1. */
    public double severityShare() {
        double items = solution.variance / solution.itemRatio;
        return severityVariance / (severityVariance + items + solution.variance);
    }
}
