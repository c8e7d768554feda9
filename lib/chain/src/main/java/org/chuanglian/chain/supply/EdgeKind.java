package org.chuanglian.chain.supply;

/** What an edge says of its two ends. */
public enum EdgeKind {
    /** The first is an input of the second. */
    SUPPLIES,
    /** The first belongs to the second. */
    PART_OF,
    /** The first cannot be made without the second. */
    REQUIRES,
    /** The one can stand in for the other, either way. */
    SUBSTITUTES
}
