package org.chuanglian.survival;

/** How events of the same time count in a Cox model. */
public enum Ties {
    /** As an average over the orders in which they may have come; the default of R's coxph. Efron (1977). */
    EFRON,
    /** Each against all at risk, as if the others of the same time had not come yet. Breslow (1974). */
    BRESLOW
}
