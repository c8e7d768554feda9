package org.chuanglian.assignment.calibration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

class CalibrationTest {

    private static final int ITEMS = 60;
    private static final int REVIEWERS = 18;
    private static final int EACH = 3;
    private static final int WORLDS = 40;

    /** A generated round of scores whose true levels are known. */
    private static final class World {
        private final Scores scores;
        private final double[] truth;
        private final double[] severity;

        World(Scores scores, double[] truth, double[] severity) {
            this.scores = scores;
            this.truth = truth;
            this.severity = severity;
        }
    }

    private static World world(long seed, double severities, double spreads) {
        var random = new SplittableRandom(seed);
        double[] truth = new double[ITEMS];
        for (int item = 0; item < ITEMS; item++) {
            truth[item] = random.nextGaussian();
        }
        double[] severity = new double[REVIEWERS];
        double[] spread = new double[REVIEWERS];
        for (int one = 0; one < REVIEWERS; one++) {
            severity[one] = severities * random.nextGaussian();
            spread[one] = Math.exp(spreads * random.nextGaussian());
        }
        int[] reviewer = new int[ITEMS * EACH];
        int[] item = new int[ITEMS * EACH];
        double[] value = new double[ITEMS * EACH];
        for (int score = 0; score < value.length; score++) {
            item[score] = score / EACH;
            do {
                reviewer[score] = random.nextInt(REVIEWERS);
            } while ((score % EACH > 0 && reviewer[score] == reviewer[score - 1])
                    || (score % EACH > 1 && reviewer[score] == reviewer[score - 2]));
            int who = reviewer[score];
            value[score] = 70 + 10 * (severity[who] + spread[who] * (truth[item[score]] + 0.5 * random.nextGaussian()));
        }
        return new World(new Scores(reviewer, item, value), truth, severity);
    }

    /** Kendall's measure of how alike two orders are, from -1 to 1. */
    private static double alike(double[] one, double[] other) {
        double sum = 0;
        for (int i = 0; i < one.length; i++) {
            for (int j = 0; j < i; j++) {
                sum += Math.signum(one[i] - one[j]) * Math.signum(other[i] - other[j]);
            }
        }
        return 2 * sum / (one.length * (one.length - 1.0));
    }

    /** How much nearer the corrected order is to the true one than the raw, in the mean of many worlds. */
    private static double gain(double severities, double spreads) {
        double gain = 0;
        for (int seed = 0; seed < WORLDS; seed++) {
            var world = world(seed, severities, spreads);
            var items = Calibration.of(world.scores, 0.9).items();
            double[] raw = items.stream().mapToDouble(Calibration.Item::raw).toArray();
            double[] corrected =
                    items.stream().mapToDouble(Calibration.Item::corrected).toArray();
            gain += alike(corrected, world.truth) - alike(raw, world.truth);
        }
        return gain / WORLDS;
    }

    @Test
    void ranksBetterThanRawMeansWhenReviewersDiffer() {
        assertThat(gain(0.8, 0)).isGreaterThan(0.08);
        assertThat(gain(0.5, 0.4)).isGreaterThan(0.03);
    }

    @Test
    void losesNothingWhenReviewersDoNotDiffer() {
        assertThat(gain(0, 0)).isGreaterThan(-0.005);
    }

    @Test
    void hasTheTruthInItsIntervalsAsOftenAsTheySay() {
        int inside = 0;
        int ranked = 0;
        for (int seed = 0; seed < WORLDS; seed++) {
            var world = world(seed, 0.6, 0);
            var items = Calibration.of(world.scores, 0.9).items();
            int[] ranks = Ranking.of(world.truth);
            for (int item = 0; item < ITEMS; item++) {
                double level = 70 + 10 * world.truth[item];
                var found = items.get(item);
                inside += level >= found.low() && level <= found.high() ? 1 : 0;
                ranked += ranks[item] >= found.rankLow() && ranks[item] <= found.rankHigh() ? 1 : 0;
            }
        }
        assertThat(inside / (double) (WORLDS * ITEMS)).isBetween(0.80, 0.95);
        assertThat(ranked / (double) (WORLDS * ITEMS)).isBetween(0.82, 0.97);
    }

    @Test
    void findsSevereReviewersAndKeepsEverySingleScore() {
        var world = world(5, 1, 0);
        var calibration = Calibration.of(world.scores, 0.9);
        double[] found = calibration.reviewers().stream()
                .mapToDouble(Calibration.Reviewer::severity)
                .toArray();
        assertThat(alike(found, world.severity)).isGreaterThan(0.7);
        assertThat(calibration.scores()).isSameAs(world.scores);
        assertThat(calibration.severityShare()).isBetween(0.2, 0.7);
        assertThat(calibration.items()).allSatisfy(item -> {
            assertThat(item.rank()).isBetween(item.rankLow(), item.rankHigh());
            assertThat(item.corrected()).isBetween(item.low(), item.high());
        });
    }

    @Test
    void flagsAnItemOnWhichReviewersDisagree() {
        var world = world(9, 0.3, 0);
        int[] reviewer = new int[ITEMS * EACH];
        int[] item = new int[ITEMS * EACH];
        double[] value = new double[ITEMS * EACH];
        for (int score = 0; score < value.length; score++) {
            reviewer[score] = world.scores.reviewer(score);
            item[score] = world.scores.item(score);
            value[score] = world.scores.value(score) + (score == 0 ? 40 : score == 1 ? -40 : 0);
        }
        var calibration = Calibration.of(new Scores(reviewer, item, value), 0.9);
        assertThat(calibration.items().getFirst().isDisputed()).isTrue();
        assertThat(calibration.isFarOff(0)).isTrue();
        assertThat(calibration.items().stream().filter(Calibration.Item::isDisputed))
                .hasSizeLessThan(8);
    }

    @Test
    void agreesWithTablesOfTheDistributions() {
        assertThat(Normal.quantile(0.975)).isCloseTo(1.959963984540054, within(1e-9));
        assertThat(Normal.chiSquaredTail(3.841458820694124, 1)).isCloseTo(0.05, within(1e-12));
        assertThat(Normal.chiSquaredTail(18.307038053275146, 10)).isCloseTo(0.05, within(1e-12));
        assertThat(Normal.chiSquaredTail(0.1, 2)).isCloseTo(Math.exp(-0.05), within(1e-12));
    }

    @Test
    void sharesRanksAndLeavesMissingItemsOut() {
        assertThat(Ranking.of(new double[] {3, Double.NaN, 5, 3})).containsExactly(2, 0, 1, 2);
        var calibration = Calibration.of(
                new Scores(new int[] {0, 1, 0, 1}, new int[] {0, 0, 2, 2}, new double[] {1, 2, 3, 4}), 0.9);
        assertThat(calibration.items().get(1).rank()).isZero();
        assertThat(calibration.items().get(1).corrected()).isNaN();
    }

    @Test
    void refusesScoresThatAreNone() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Scores(new int[] {0}, new int[] {0}, new double[] {Double.NaN}))
                .withMessageContaining("Maybe");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Calibration.of(new Scores(new int[0], new int[0], new double[0]), 0.9));
    }
}
