package org.chuanglian.scoring;

/** A function of one indicator that brings far values nearer; min, max and skew are those of the whole column. */
public sealed interface Transformation {

    /** x. */
    record Identity() implements Transformation {}

    /** ln(x). Refused for values that are not positive. */
    record Log() implements Transformation {}

    /** ln(x − min + 0.01 (max − min)) (COINr: log_CT). */
    record CoinToolLog() implements Transformation {}

    /** As {@link CoinToolLog} for a positive skew, −ln(max + 0.01 (max − min) − x) else (COINr: log_CT_plus). */
    record CoinToolLogBothWays() implements Transformation {}

    /** ln(x − min + 1) (COINr: log_CT_orig, the COIN Tool's own). */
    record CoinToolLogOriginal() implements Transformation {}

    /** ln((max − 1)(x − min)/(max − min) + 1), Global Innovation Index 2020 (COINr documents it as log_GII). */
    record InnovationIndexLog() implements Transformation {}

    /** (y^λ − 1)/λ, or ln y for λ = 0, with y = x − min + 1 when shifted, else y = x (Box and Cox 1964; COINr: boxcox). */
    record BoxCox(double lambda, boolean shifted) implements Transformation {}
}
