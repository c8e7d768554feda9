package org.chuanglian.scoring;

/**
 * How several values become one. Weights are relative: they are divided by the sum of the weights of the values that are
 * there, so that a missing value is skipped; where all are missing the result is missing.
 */
public sealed interface Aggregation {

    /** As the level says. */
    record Inherited() implements Aggregation {}

    /** Σwx/Σw (COINr: a_amean). */
    record Arithmetic() implements Aggregation {}

    /** exp(Σw ln x/Σw); refused for values that are not positive (COINr: a_gmean). */
    record Geometric() implements Aggregation {}

    /** Σw/Σ(w/x); refused for a value of zero (COINr: a_hmean). */
    record Harmonic() implements Aggregation {}

    /** (Σw x^p/Σw)^(1/p); p is not 0, and values are positive where p is negative (COINr: a_genmean). */
    record Generalised(double power) implements Aggregation {}

    /** The weighted median: the value at which half of the weight is reached, the middle of two where it falls between. */
    record Median() implements Aggregation {}

    /** Σwx with the weights as they are: for points. A missing value adds nothing. */
    record Sum() implements Aggregation {}

    /**
     * Copeland's scores: how many units a unit outranks less by how many it is outranked, where it outranks another when
     * it is better by more than half of the weight, ties counting half (Copeland 1951; COINr: a_copeland).
     */
    record Copeland() implements Aggregation {}
}
