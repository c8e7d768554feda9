package org.chuanglian.scoring;

import java.util.List;

/** Normalises one column in place. */
final class Normalising {

    private final Moments moments = new Moments();
    private final Ranks ranks;
    private final double[] copy;

    Normalising(int rows) {
        ranks = new Ranks(rows);
        copy = new double[rows];
    }

    /**
     * Normalises the first {@code n} of {@code x}.
     *
     * @param direction 1 or −1
     * @param target the indicator's own, NaN when it has none
     * @param units the units of the rows, for a reference unit
     */
    void normalise(Normalisation how, double[] x, int n, int direction, double target, List<String> units)
            throws Undefined {
        switch (how) {
            case Normalisation.Goalposts posts -> goalposts(posts, x, n, direction);
            case Normalisation.DistanceToTarget distance -> distanceToTarget(distance, x, n, direction, target);
            case Normalisation.Ratio ratio -> ratio(ratio, x, n, direction, target);
            case Normalisation.Bands bands -> Pieces.bands(bands, x, n);
            case Normalisation.Piecewise lines -> Pieces.piecewise(lines, x, n);
            case Normalisation.Categories _ -> {}
            case Normalisation.Identity _ -> turn(x, n, direction);
            case Normalisation.MinMax minMax -> {
                turn(x, n, direction);
                minMax(minMax, x, n);
            }
            case Normalisation.ZScore score -> {
                turn(x, n, direction);
                zScore(score, x, n);
            }
            case Normalisation.Scaled scaled -> {
                turn(x, n, direction);
                for (int i = 0; i < n; i++) {
                    x[i] = (x[i] - scaled.low()) / (scaled.high() - scaled.low()) * 100;
                }
            }
            case Normalisation.Rank _ -> rank(x, n, direction, 0, 1);
            case Normalisation.Borda _ -> rank(x, n, direction, -1, 1);
            case Normalisation.PercentileRank _ -> percentile(x, n, direction);
            case Normalisation.DistanceToReference reference -> {
                turn(x, n, direction);
                distanceToReference(reference, x, n, units);
            }
            case Normalisation.DistanceToMaximum _ -> {
                turn(x, n, direction);
                distanceToMaximum(x, n);
            }
            case Normalisation.FractionOfMaximum _ -> {
                turn(x, n, direction);
                fractionOfMaximum(x, n);
            }
        }
    }

    private static void turn(double[] x, int n, int direction) {
        if (direction < 0) {
            for (int i = 0; i < n; i++) {
                x[i] = -x[i];
            }
        }
    }

    private static void minMax(Normalisation.MinMax how, double[] x, int n) throws Undefined {
        double min = Moments.min(x, n);
        double range = range(min, Moments.max(x, n));
        double span = how.high() - how.low();
        for (int i = 0; i < n; i++) {
            x[i] = (x[i] - min) / range * span + how.low();
        }
    }

    private void zScore(Normalisation.ZScore how, double[] x, int n) throws Undefined {
        range(Moments.min(x, n), Moments.max(x, n));
        moments.of(x, n);
        double mean = moments.mean;
        double deviation = moments.deviation();
        for (int i = 0; i < n; i++) {
            x[i] = (x[i] - mean) / deviation * how.deviation() + how.mean();
        }
    }

    private void rank(double[] x, int n, int direction, double add, double divide) {
        turn(x, n, direction);
        System.arraycopy(x, 0, copy, 0, n);
        ranks.ascending(copy, n, x);
        for (int i = 0; i < n; i++) {
            x[i] = (x[i] + add) / divide;
        }
    }

    private void percentile(double[] x, int n, int direction) throws Undefined {
        int count = 0;
        for (int i = 0; i < n; i++) {
            count += !Double.isNaN(x[i]) ? 1 : 0;
        }
        if (count < 2) {
            throw new Undefined("a percentile rank needs two values, there is " + count, "leave the indicator out");
        }
        rank(x, n, direction, -1, count - 1.0);
    }

    private static void goalposts(Normalisation.Goalposts posts, double[] x, int n, int direction) throws Undefined {
        if (!(posts.low() < posts.high())) {
            throw new Undefined(
                    "its goalposts are %s and %s".formatted(posts.low(), posts.high()),
                    "goalposts(LOW, HIGH), or the columns goalpost_lower and goalpost_upper");
        }
        double from = direction < 0 ? posts.high() : posts.low();
        double span = direction < 0 ? posts.low() - posts.high() : posts.high() - posts.low();
        for (int i = 0; i < n; i++) {
            double y = (x[i] - from) / span;
            x[i] = (posts.truncated() ? clamp(y) : y) * posts.scale();
        }
    }

    private static void distanceToTarget(
            Normalisation.DistanceToTarget how, double[] x, int n, int direction, double own) throws Undefined {
        double target = target(how.target(), own, "the distance to a target");
        double from = direction < 0 ? Moments.max(x, n) : Moments.min(x, n);
        if (target == from) {
            throw new Undefined("the target " + target + " is the worst value there is", "another target");
        }
        for (int i = 0; i < n; i++) {
            double y = (x[i] - from) / (target - from);
            x[i] = how.capped() && y > 1 ? 1 : y;
        }
    }

    private static void ratio(Normalisation.Ratio how, double[] x, int n, int direction, double own) throws Undefined {
        double reference = target(how.reference(), own, "the ratio to a reference");
        if (!(reference > 0)) {
            throw new Undefined("the reference value " + reference + " is not positive", "another reference");
        }
        for (int i = 0; i < n; i++) {
            double y = direction < 0 ? (x[i] <= 0 ? 1 : reference / x[i]) : x[i] / reference;
            x[i] = clamp(y) * how.scale();
        }
    }

    private static double target(double given, double own, String what) throws Undefined {
        double target = Double.isNaN(given) ? own : given;
        if (Double.isNaN(target)) {
            throw new Undefined(what + " needs a target, it has none", "fill in the column Target");
        }
        return target;
    }

    private static void distanceToReference(
            Normalisation.DistanceToReference how, double[] x, int n, List<String> units) throws Undefined {
        int row = units.indexOf(how.unit());
        if (row < 0 || Double.isNaN(x[row])) {
            throw new Undefined(
                    "the reference unit '" + how.unit() + "' " + (row < 0 ? "is not there" : "has no value"),
                    "another unit");
        }
        double reference = x[row];
        double min = Moments.min(x, n);
        range(min, reference);
        for (int i = 0; i < n; i++) {
            double y = 1 - (reference - x[i]) / (reference - min);
            x[i] = how.capped() && y > 1 ? 1 : y;
        }
    }

    private static void distanceToMaximum(double[] x, int n) throws Undefined {
        double max = Moments.max(x, n);
        double range = range(Moments.min(x, n), max);
        for (int i = 0; i < n; i++) {
            x[i] = 1 - (max - x[i]) / range;
        }
    }

    private static void fractionOfMaximum(double[] x, int n) throws Undefined {
        double max = Moments.max(x, n);
        if (max == 0) {
            throw new Undefined("its maximum is 0, and nothing is a fraction of 0", "minimum and maximum");
        }
        for (int i = 0; i < n; i++) {
            x[i] = x[i] / max;
        }
    }

    private static double range(double min, double max) throws Undefined {
        if (!(max > min)) {
            throw new Undefined(
                    max < min ? "it has no value" : "all its values are the same, so that they have no place between",
                    "leave the indicator out, or use goalposts");
        }
        return max - min;
    }

    private static double clamp(double y) {
        return y > 1 ? 1 : y < 0 ? 0 : y;
    }
}
