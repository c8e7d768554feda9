package org.chuanglian.chain;

/** What "how often a thing is found" means where co-occurrence is normalised; van Eck and Waltman (2009) allow both. */
public enum Totals {
    /** How often it is found together with others, as in EconGeo; with itself nothing is found together. */
    CO_OCCURRENCES,
    /** How many rows have it; with itself it is found as often. */
    OCCURRENCES
}
