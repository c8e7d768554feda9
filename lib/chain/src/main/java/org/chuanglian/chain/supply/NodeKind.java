package org.chuanglian.chain.supply;

/** What a node of a chain is. */
public enum NodeKind {
    /** A whole chain. */
    CHAIN,
    /** Upstream, midstream, downstream or service. */
    STAGE,
    /** A segment: a step of making. */
    SEGMENT,
    /** A product of a segment. */
    PRODUCT,
    /** A key technology. */
    TECHNOLOGY
}
