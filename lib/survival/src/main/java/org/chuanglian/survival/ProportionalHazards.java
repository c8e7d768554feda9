package org.chuanglian.survival;

import java.util.Arrays;

/**
 * The score test that a covariate's effect does not change over time, as cox.zph of R's survival (3.0 and later) has it,
 * after Grambsch and Therneau (1994): is anything gained by adding the covariate times a function of time?
 */
public final class ProportionalHazards {

    private final FollowUp followUp;
    private final RiskSets riskSets;
    private final double[] beta;
    private final Symmetric information;

    ProportionalHazards(FollowUp followUp, RiskSets riskSets, double[] beta, Symmetric information) {
        this.followUp = followUp;
        this.riskSets = riskSets;
        this.beta = beta;
        this.information = information;
    }

    /** The function of time that an effect may follow. */
    public enum Transform {
        /** One less the survival of all rows just before the time; the default of cox.zph. */
        KM,
        /** The time's rank among all rows' times. */
        RANK,
        /** The time itself. */
        IDENTITY,
        /** Its logarithm; no row may then exit at 0 or before. */
        LOG
    }

    /** The test of the named columns together; columns without a coefficient are left out. */
    public ChiSquaredTest test(Transform transform, int... columns) {
        return new Extended(transform).test(columns);
    }

    /** The test of all columns together. */
    public ChiSquaredTest global(Transform transform) {
        int[] all = new int[beta.length];
        Arrays.setAll(all, i -> i);
        return test(transform, all);
    }

    /** Each distinct time's value of the function, centred over the events. */
    private double[] function(Transform transform) {
        Timeline timeline = followUp.timeline();
        double[] values = new double[timeline.size()];
        switch (transform) {
            case KM -> {
                SurvivalCurve curve = SurvivalCurve.of(followUp);
                for (int i = 1; i < curve.size(); i++) {
                    values[timeline.numberOf(curve.time(i))] = 1 - curve.survival(i - 1);
                }
            }
            case RANK -> ranks(timeline, values);
            case IDENTITY -> Arrays.setAll(values, timeline::time);
            case LOG -> Arrays.setAll(values, number -> Math.log(timeline.time(number)));
        }
        double sum = 0;
        int events = 0;
        for (int row = 0; row < followUp.size(); row++) {
            if (followUp.ending(row) != FollowUp.CENSORED) {
                sum += values[timeline.exit(row)];
                events++;
            }
        }
        double mean = sum / events;
        Arrays.setAll(values, i -> values[i] - mean);
        return values;
    }

    private void ranks(Timeline timeline, double[] values) {
        int[] rows = new int[values.length];
        for (int row = 0; row < followUp.size(); row++) {
            rows[timeline.exit(row)]++;
        }
        int before = 0;
        for (int number = 0; number < values.length; number++) {
            values[number] = before + (rows[number] + 1) / 2.0;
            before += rows[number];
        }
    }

    /** Score and information of the model with each column twice: as it is, and times the function. */
    private final class Extended {
        private final int width = beta.length;
        private final double[] score = new double[width];
        private final double[] plain = new double[width * width];
        private final double[] crossed = new double[width * width];
        private final double[] squared = new double[width * width];

        Extended(Transform transform) {
            double[] function = function(transform);
            riskSets.pass(beta, (number, score, information) -> {
                double value = function[number];
                for (int i = 0; i < width; i++) {
                    this.score[i] += value * score[i];
                }
                for (int i = 0; i < information.length; i++) {
                    plain[i] += information[i];
                    crossed[i] += value * information[i];
                    squared[i] += value * value * information[i];
                }
            });
        }

        ChiSquaredTest test(int[] columns) {
            int[] kept = Arrays.stream(columns)
                    .filter(i -> !information.redundant(i))
                    .toArray();
            int size = width + kept.length;
            double[] matrix = new double[size * size];
            double[] right = new double[size];
            for (int i = 0; i < size; i++) {
                for (int j = 0; j < size; j++) {
                    matrix[i * size + j] = cell(i, j, kept);
                }
                right[i] = i < width ? 0 : score[kept[i - width]];
            }
            return new ChiSquaredTest(Symmetric.of(size, matrix).inverseForm(right), kept.length);
        }

        private double cell(int i, int j, int[] kept) {
            if (i < width && j < width) {
                return plain[i * width + j];
            }
            if (i >= width && j >= width) {
                return squared[kept[i - width] * width + kept[j - width]];
            }
            return i < width ? crossed[i * width + kept[j - width]] : crossed[kept[i - width] * width + j];
        }
    }
}
