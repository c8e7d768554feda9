package org.chuanglian.chain.supply;

/**
 * An edge of a chain.
 *
 * @param from the id of the first node
 * @param to the id of the second
 * @param share which part of the inputs of {@code to} comes from {@code from}, more than 0 and at most 1; NaN where it is
 *     not known, and for edges that supply nothing
 */
public record ChainEdge(String from, String to, EdgeKind kind, double share) {}
