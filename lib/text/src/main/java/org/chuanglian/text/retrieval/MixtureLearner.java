package org.chuanglian.text.retrieval;

import java.util.ArrayList;
import java.util.List;

/**
 * Learns from what came of answers how much each kind of evidence shall count. Of two documents of one answer the one of
 * the better outcome is to score higher: pairwise logistic loss, each pair weighed by one over the chance that its place
 * was looked at, since what stands on top is opened because it stands there (inverse propensity scoring, Joachims,
 * Swaminathan and Schnabel, WSDM 2017). The weights given before are a Gaussian prior, so that few answers change
 * little; none becomes negative. Equal answers give equal weights.
 */
public final class MixtureLearner {

    /** Pairs that the weights given before are worth. */
    private static final double PRIOR = 40;

    /** A place is looked at with a chance of one over its number, but never reckoned rarer than this. */
    private static final double RAREST = 0.1;

    private static final int STEPS = 2_000;
    private static final double FLAT = 1e-9;

    private final double[] before;
    private final List<double[]> differences = new ArrayList<>();
    private final List<Double> weights = new ArrayList<>();

    /** A learner that starts from a mixture and keeps to it as long as nothing speaks against it. */
    public MixtureLearner(Mixture before) {
        this.before = before.each();
    }

    /** Takes in what came of an answer. */
    public void add(Answer answer) {
        List<Answer.Shown> shown = answer.shown();
        for (int good = 0; good < shown.size(); good++) {
            for (int bad = 0; bad < shown.size(); bad++) {
                Outcome better = shown.get(good).outcome();
                Outcome worse = shown.get(bad).outcome();
                if (better.isBetterThan(worse)) {
                    // that nothing came of a document says nothing of whether it was seen; the other's outcome does
                    int told = better == Outcome.NONE ? bad : good;
                    add(shown.get(good).parts(), shown.get(bad).parts(), 1 / chance(told));
                }
            }
        }
    }

    private static double chance(int place) {
        return Math.max(RAREST, 1.0 / (place + 1));
    }

    private void add(Parts good, Parts bad, double weight) {
        double[] difference = good.each();
        double[] other = bad.each();
        for (int i = 0; i < difference.length; i++) {
            difference[i] -= other[i];
        }
        differences.add(difference);
        weights.add(weight);
    }

    /** How many pairs of documents speak. */
    public int pairs() {
        return differences.size();
    }

    /** The mixture that what was taken in and the prior favour together: the one minimum of a convex loss. */
    public Mixture learned() {
        double[] now = before.clone();
        double loss = loss(now);
        double step = 1;
        for (int taken = 0; taken < STEPS; taken++) {
            double[] gradient = gradient(now);
            double[] next = stepped(now, gradient, step);
            double there = loss(next);
            while (there > loss - descent(now, next) / (4 * step)) {
                step /= 2;
                if (step < FLAT) {
                    return Mixture.of(now);
                }
                next = stepped(now, gradient, step);
                there = loss(next);
            }
            if (descent(now, next) < FLAT * FLAT) {
                return Mixture.of(next);
            }
            now = next;
            loss = there;
            step *= 2;
        }
        return Mixture.of(now);
    }

    private double[] stepped(double[] from, double[] gradient, double step) {
        double[] to = new double[from.length];
        for (int i = 0; i < to.length; i++) {
            to[i] = Math.max(0, from[i] - step * gradient[i]);
        }
        return to;
    }

    /** The square of the way between two points. */
    private static double descent(double[] from, double[] to) {
        double square = 0;
        for (int i = 0; i < from.length; i++) {
            square += (from[i] - to[i]) * (from[i] - to[i]);
        }
        return square;
    }

    private double loss(double[] at) {
        double loss = PRIOR / 2 * descent(at, before);
        for (int pair = 0; pair < differences.size(); pair++) {
            loss += weights.get(pair) * Math.log1p(Math.exp(-margin(at, differences.get(pair))));
        }
        return loss;
    }

    private double[] gradient(double[] at) {
        double[] gradient = new double[at.length];
        for (int i = 0; i < at.length; i++) {
            gradient[i] = PRIOR * (at[i] - before[i]);
        }
        for (int pair = 0; pair < differences.size(); pair++) {
            double[] difference = differences.get(pair);
            double wrong = weights.get(pair) / (1 + Math.exp(margin(at, difference)));
            for (int i = 0; i < at.length; i++) {
                gradient[i] -= wrong * difference[i];
            }
        }
        return gradient;
    }

    private static double margin(double[] at, double[] difference) {
        double margin = 0;
        for (int i = 0; i < at.length; i++) {
            margin += at[i] * difference[i];
        }
        return margin;
    }
}
