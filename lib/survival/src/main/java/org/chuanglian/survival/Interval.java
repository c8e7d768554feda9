package org.chuanglian.survival;

/**
 * The scale on which a confidence interval of a probability is symmetric, as {@code conf.type} of R's survfit has them.
 * On scales where a probability of 0 (or 1) has no place the limits are missing (NaN).
 */
public enum Interval {
    /** p ± z·se, cut at 0 and 1. */
    PLAIN,
    /** exp(log p ± z·se/p), cut at 1; the default of survfit. */
    LOG,
    /** exp(−exp(log(−log p) ± z·se/(p·log p))): never leaves (0, 1). Kalbfleisch and Prentice (1980). */
    LOG_LOG,
    /** Symmetric in log(p/(1−p)). */
    LOGIT,
    /** Symmetric in arcsin √p. */
    ARCSIN;

    /**
     * The lower limit.
     *
     * @param relative the standard error divided by p, that is, the standard error of log p
     * @param reach how many standard errors the interval reaches, see {@link Distributions#normalReach}
     */
    public double lower(double p, double relative, double reach) {
        return switch (this) {
            case PLAIN -> atLeast0(p - reach * relative * p);
            case LOG -> p == 0 ? Double.NaN : Math.exp(Math.log(p) - reach * relative);
            case LOG_LOG -> logLog(p, -reach * relative);
            case LOGIT -> logit(p, -reach * relative);
            case ARCSIN -> arcsin(p, -reach * relative);
        };
    }

    /** The upper limit. */
    public double upper(double p, double relative, double reach) {
        return switch (this) {
            case PLAIN -> atMost1(p + reach * relative * p);
            case LOG -> p == 0 ? Double.NaN : atMost1(Math.exp(Math.log(p) + reach * relative));
            case LOG_LOG -> logLog(p, reach * relative);
            case LOGIT -> logit(p, reach * relative);
            case ARCSIN -> arcsin(p, reach * relative);
        };
    }

    private static double logLog(double p, double shift) {
        if (p <= 0 || p >= 1) {
            return Double.NaN;
        }
        double log = Math.log(p);
        return Math.exp(-Math.exp(Math.log(-log) + shift / log));
    }

    private static double logit(double p, double shift) {
        if (p <= 0 || p >= 1) {
            return Double.NaN;
        }
        double odds = p / (1 - p);
        return 1 - 1 / (1 + Math.exp(Math.log(odds) + shift * (1 + odds)));
    }

    private static double arcsin(double p, double shift) {
        if (p <= 0) {
            return Double.NaN;
        }
        double root = Math.asin(Math.sqrt(p)) + 0.5 * shift * Math.sqrt(p / (1 - p));
        double sine = Math.sin(Math.min(Math.PI / 2, Math.max(0, root)));
        return sine * sine;
    }

    private static double atLeast0(double limit) {
        return limit < 0 ? 0 : limit;
    }

    private static double atMost1(double limit) {
        return limit > 1 ? 1 : limit;
    }
}
