package org.chuanglian.scoring;

/**
 * A quasi-arithmetic mean, S = f⁻¹(Σw f(x)/Σw): the identity gives the arithmetic mean, ln the geometric, 1/x the harmonic,
 * x^p the generalised one. Since Σw (f(x) − f(x₀)) = f(S) − f(S₀), a difference of means is exactly the sum over members of
 * w · [f]/[f at S] · (x − x₀), where [f] is the divided difference (f(x) − f(x₀))/(x − x₀). For ln that is the log-mean
 * Divisia decomposition LMDI-I (Ang and Liu 2001; Ang 2005).
 */
enum Mean {
    ARITHMETIC,
    GEOMETRIC,
    HARMONIC,
    GENERALISED;

    private double function(double x, double power) {
        return switch (this) {
            case ARITHMETIC -> x;
            case GEOMETRIC -> Math.log(x);
            case HARMONIC -> 1 / x;
            case GENERALISED -> Math.pow(x, power);
        };
    }

    private double inverse(double y, double power) {
        return switch (this) {
            case ARITHMETIC -> y;
            case GEOMETRIC -> Math.exp(y);
            case HARMONIC -> 1 / y;
            case GENERALISED -> Math.pow(y, 1 / power);
        };
    }

    /** The mean of some values by their places, each with its weight. */
    double of(double[] values, double[] weights, int[] places, double power) {
        double sum = 0;
        double total = 0;
        for (int place : places) {
            sum += weights[place] * function(values[place], power);
            total += weights[place];
        }
        return inverse(sum / total, power);
    }

    /** The divided difference of the function between two values. */
    double slope(double x, double before, double power) {
        double d = x - before;
        return switch (this) {
            case ARITHMETIC -> 1;
            case GEOMETRIC -> d == 0 ? 1 / x : Math.log1p(d / before) / d;
            case HARMONIC -> -1 / (x * before);
            case GENERALISED ->
                d == 0
                        ? power * Math.pow(x, power - 1)
                        : Math.pow(before, power) * Math.expm1(power * Math.log1p(d / before)) / d;
        };
    }
}
