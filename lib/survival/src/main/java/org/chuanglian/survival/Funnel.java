package org.chuanglian.survival;

import java.util.Arrays;
import java.util.stream.IntStream;

/**
 * How many of each cohort go on from stage to stage. Who stands at a stage has three ways: to go on, to leave, or to be
 * still under way; those under way are no failures, but unfinished waiting: the share that will have gone on by some
 * time after entering the stage is the incidence of going on, with leaving as the competing event.
 */
public final class Funnel {

    private static final int GOES_ON = 1;
    private static final int LEAVES = 2;

    private final Groups cohorts;
    private final Step[] steps;

    private Funnel(Groups cohorts, Step[] steps) {
        this.cohorts = cohorts;
        this.steps = steps;
    }

    /**
     * The funnel of the stages in their order.
     *
     * @param cohorts each venture's cohort
     * @param reached for each stage, when each venture reached it; missing (NaN) when it has not. Who reached a later
     *     stage has passed the earlier ones: stages may be skipped or come in another order
     * @param until when each venture was last seen
     * @param left whether it was known to have left then
     * @throws IllegalArgumentException when columns differ in length, or a stage was reached after the venture was last
     *     seen
     */
    public static Funnel of(Groups cohorts, double[][] reached, double[] until, boolean[] left) {
        for (double[] stage : reached) {
            check(cohorts, stage, until, left);
        }
        double[][] passed = new double[reached.length][];
        for (int stage = reached.length - 1; stage >= 0; stage--) {
            passed[stage] = reached[stage].clone();
            for (int venture = 0; stage + 1 < reached.length && venture < until.length; venture++) {
                passed[stage][venture] = earlier(passed[stage][venture], passed[stage + 1][venture]);
            }
        }
        Step[] steps = new Step[Math.max(0, reached.length - 1)];
        for (int stage = 0; stage < steps.length; stage++) {
            steps[stage] = new Step(cohorts, passed[stage], passed[stage + 1], until, left);
        }
        return new Funnel(cohorts, steps);
    }

    private static void check(Groups cohorts, double[] stage, double[] until, boolean[] left) {
        if (stage.length != cohorts.size() || until.length != stage.length || left.length != stage.length) {
            throw new IllegalArgumentException(
                    "%d ventures have cohorts, %d a stage, %d and %d an end.%nMaybe one column has missing rows."
                            .formatted(cohorts.size(), stage.length, until.length, left.length));
        }
        for (int venture = 0; venture < stage.length; venture++) {
            if (stage[venture] > until[venture] || !Double.isFinite(until[venture])) {
                throw new IllegalArgumentException(
                        "venture %d reached a stage at %s and was last seen at %s.%nMaybe the end is missing."
                                .formatted(venture, stage[venture], until[venture]));
            }
        }
    }

    private static double earlier(double one, double other) {
        return Double.isNaN(one) || other < one ? other : one;
    }

    /** The cohorts. */
    public Groups cohorts() {
        return cohorts;
    }

    /** Number of steps, one less than stages. */
    public int steps() {
        return steps.length;
    }

    /** How the cohort fared from the stage of this number to the next. */
    public Conversion conversion(int step, int cohort) {
        return steps[step].conversion(cohort);
    }

    /** The time from a stage to the next or to leaving, for each cohort: cause 1 is going on, cause 2 leaving. */
    public CumulativeIncidence incidence(int step, int cohort) {
        return steps[step].incidences[cohort];
    }

    /**
     * How a cohort stands at a stage.
     *
     * @param entered how many reached the stage
     * @param converted how many of them went on
     * @param left how many left instead
     * @param underWay how many have done neither yet
     */
    public record Conversion(int entered, int converted, int left, int underWay) {

        /** The share of those who entered that have gone on so far, a lower bound while some are under way. */
        public Estimate soFar(double level) {
            return BinomialShare.of(converted, entered, level);
        }

        /** The share of those whose way is known that went on; it leans to the quick while some are under way. */
        public Estimate ofDecided(double level) {
            return BinomialShare.of(converted, converted + left, level);
        }
    }

    /** One step. */
    private static final class Step {
        private final Conversion[] conversions;
        private final CumulativeIncidence[] incidences;

        Step(Groups cohorts, double[] from, double[] to, double[] until, boolean[] left) {
            int[] entered = IntStream.range(0, from.length)
                    .filter(venture -> !Double.isNaN(from[venture]))
                    .toArray();
            double[] waited = new double[entered.length];
            int[] endings = new int[entered.length];
            int[] cohort = new int[entered.length];
            int[][] counts = new int[cohorts.count()][3];
            for (int i = 0; i < entered.length; i++) {
                int venture = entered[i];
                boolean converted = !Double.isNaN(to[venture]);
                waited[i] = (converted ? to[venture] : until[venture]) - from[venture];
                endings[i] = converted ? GOES_ON : left[venture] ? LEAVES : FollowUp.CENSORED;
                cohort[i] = cohorts.of(venture);
                counts[cohort[i]][endings[i]]++;
            }
            conversions = new Conversion[counts.length];
            Arrays.setAll(
                    conversions,
                    c -> new Conversion(
                            Arrays.stream(counts[c]).sum(),
                            counts[c][GOES_ON],
                            counts[c][LEAVES],
                            counts[c][FollowUp.CENSORED]));
            incidences = CumulativeIncidence.ofEach(FollowUp.of(waited, endings), cohorts.with(cohort));
        }

        Conversion conversion(int cohort) {
            return conversions[cohort];
        }
    }
}
