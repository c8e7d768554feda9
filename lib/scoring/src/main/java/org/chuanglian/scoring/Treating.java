package org.chuanglian.scoring;

/** Treats one column in place, with room of its own so that nothing is allocated for each column. */
final class Treating {

    private final Moments moments = new Moments();
    private final double[] before;

    /** What was last done: values taken down and up, whether the second treatment came, and skew and kurtosis. */
    int high;

    int low;
    boolean transformed;
    double skewBefore;
    double kurtosisBefore;

    Treating(int rows) {
        before = new double[rows];
    }

    /** Treats the first {@code n} of {@code x}. */
    void treat(Treatment treatment, double[] x, int n) throws Undefined {
        high = 0;
        low = 0;
        transformed = false;
        switch (treatment) {
            case Treatment.None _ -> {}
            case Treatment.Always always -> {
                transform(always.transformation(), x, n);
                transformed = true;
            }
            case Treatment.Outliers outliers -> outliers(outliers, x, n);
        }
    }

    private void outliers(Treatment.Outliers spec, double[] x, int n) throws Undefined {
        moments.of(x, n);
        skewBefore = moments.skew;
        kurtosisBefore = moments.kurtosis;
        // A column of few or equal values has no skew; COINr leaves it as it is, too.
        if (passes(spec)) {
            return;
        }
        System.arraycopy(x, 0, before, 0, n);
        winsorise(spec, x, n);
        if (passes(spec) || spec.second() instanceof Transformation.Identity) {
            return;
        }
        if (!spec.combined()) {
            System.arraycopy(before, 0, x, 0, n);
            high = 0;
            low = 0;
        }
        transform(spec.second(), x, n);
        transformed = true;
    }

    private boolean passes(Treatment.Outliers spec) {
        return !(Math.abs(moments.skew) >= spec.skew() && moments.kurtosis >= spec.kurtosis());
    }

    /** As COINr counts: values that become equal to the next one are taken along with it from then on. */
    private void winsorise(Treatment.Outliers spec, double[] x, int n) {
        while ((!passes(spec) || spec.forced()) && high + low < spec.points() && !Double.isNaN(moments.skew)) {
            if (moments.skew >= 0) {
                high = pull(x, n, 1);
            } else {
                low = pull(x, n, -1);
            }
            moments.of(x, n);
        }
    }

    /** Gives the outermost values on a side the value of the next one, and says how many they were. */
    private static int pull(double[] x, int n, int side) {
        double outermost = Double.NEGATIVE_INFINITY;
        double next = Double.NEGATIVE_INFINITY;
        for (int i = 0; i < n; i++) {
            double v = x[i] * side;
            if (v > outermost) {
                next = outermost;
                outermost = v;
            } else if (v < outermost && v > next) {
                next = v;
            }
        }
        int pulled = 0;
        for (int i = 0; i < n; i++) {
            if (x[i] * side == outermost) {
                x[i] = next * side;
                pulled++;
            }
        }
        return pulled;
    }

    private void transform(Transformation transformation, double[] x, int n) throws Undefined {
        double min = Moments.min(x, n);
        double max = Moments.max(x, n);
        double a = 0.01 * (max - min);
        switch (transformation) {
            case Transformation.Identity _ -> {}
            case Transformation.Log _ -> {
                positive(min, "the logarithm");
                each(x, n, Math::log);
            }
            case Transformation.CoinToolLog _ -> {
                spread(min, max);
                each(x, n, v -> Math.log(v - min + a));
            }
            case Transformation.CoinToolLogBothWays _ -> {
                spread(min, max);
                moments.of(x, n);
                if (moments.skew > 0) {
                    each(x, n, v -> Math.log(v - min + a));
                } else {
                    each(x, n, v -> -Math.log(max + a - v));
                }
            }
            case Transformation.CoinToolLogOriginal _ -> each(x, n, v -> Math.log(v - min + 1));
            case Transformation.InnovationIndexLog _ -> {
                spread(min, max);
                positive(max, "the logarithm of the Global Innovation Index");
                each(x, n, v -> Math.log((max - 1) * (v - min) / (max - min) + 1));
            }
            case Transformation.BoxCox box -> boxCox(box, min, x, n);
        }
    }

    private static void boxCox(Transformation.BoxCox box, double min, double[] x, int n) throws Undefined {
        double shift = box.shifted() ? 1 - min : 0;
        positive(min + shift, "Box-Cox");
        double lambda = box.lambda();
        each(x, n, v -> lambda == 0 ? Math.log(v + shift) : (Math.pow(v + shift, lambda) - 1) / lambda);
    }

    private static void each(double[] x, int n, java.util.function.DoubleUnaryOperator function) {
        for (int i = 0; i < n; i++) {
            x[i] = function.applyAsDouble(x[i]);
        }
    }

    private static void positive(double least, String what) throws Undefined {
        if (!(least > 0)) {
            throw new Undefined(
                    what + " needs positive values, the least is " + least,
                    "log_CT, which shifts them, or no transformation");
        }
    }

    private static void spread(double min, double max) throws Undefined {
        if (!(max > min)) {
            throw new Undefined("all its values are the same, " + min, "leave the indicator out");
        }
    }
}
