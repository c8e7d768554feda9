package org.chuanglian.scoring;

/** Growth from one value to the next, defined only where it means something. */
public final class Growth {

    private Growth() {}

    /**
     * now/base − 1. Missing (NaN) where either is missing or the base is not positive: growth from nothing or from a loss is
     * undefined, never infinite, and a later step sees it as a missing value.
     */
    public static double rate(double base, double now) {
        return base > 0 && !Double.isInfinite(base) ? now / base - 1 : Double.NaN;
    }

    /** Rates of whole columns. */
    public static double[] rates(double[] base, double[] now) {
        double[] rates = new double[base.length];
        for (int i = 0; i < rates.length; i++) {
            rates[i] = rate(base[i], now[i]);
        }
        return rates;
    }
}
