package org.chuanglian.assignment.calibration;

/** The distributions that intervals and flags need. */
final class Normal {

    private static final double CLOSE = 1e-14;
    private static final int MOST = 1000;

    private Normal() {}

    /** The standard normal quantile, by halving on its distribution. */
    static double quantile(double probability) {
        double low = -40;
        double high = 40;
        for (int step = 0; step < 100; step++) {
            double middle = (low + high) / 2;
            if (below(middle) < probability) {
                low = middle;
            } else {
                high = middle;
            }
        }
        return (low + high) / 2;
    }

    private static double below(double value) {
        double tail = chiSquaredTail(value * value, 1) / 2;
        return value > 0 ? 1 - tail : tail;
    }

    /** The probability that a chi-squared value is greater: the incomplete gamma function (Abramowitz and Stegun 6.5). */
    static double chiSquaredTail(double value, int freedom) {
        double shape = freedom / 2.0;
        double x = value / 2;
        if (x <= 0) {
            return 1;
        }
        double scale = Math.exp(shape * Math.log(x) - x - logGamma(shape));
        return x < shape + 1 ? 1 - scale * series(shape, x) : scale * fraction(shape, x);
    }

    private static double series(double shape, double x) {
        double term = 1 / shape;
        double sum = term;
        for (int n = 1; n < MOST && term > sum * CLOSE; n++) {
            term *= x / (shape + n);
            sum += term;
        }
        return sum;
    }

    /** The continued fraction 6.5.31, by the method of Lentz. */
    private static double fraction(double shape, double x) {
        double b = x + 1 - shape;
        double c = 1 / Double.MIN_NORMAL;
        double d = 1 / b;
        double product = d;
        for (int n = 1; n < MOST; n++) {
            double a = -n * (n - shape);
            b += 2;
            d = 1 / (a * d + b);
            c = b + a / c;
            double change = c * d;
            product *= change;
            if (Math.abs(change - 1) < CLOSE) {
                break;
            }
        }
        return product;
    }

    /** For halves of whole numbers: by the recurrence from 1 or from the root of pi. */
    private static double logGamma(double shape) {
        double at = shape % 1 == 0 ? 1 : 0.5;
        double sum = at == 1 ? 0 : Math.log(Math.PI) / 2;
        while (at < shape) {
            sum += Math.log(at);
            at++;
        }
        return sum;
    }
}
