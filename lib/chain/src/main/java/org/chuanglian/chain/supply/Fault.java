package org.chuanglian.chain.supply;

import java.util.List;

/**
 * Why nodes and edges are no chain.
 *
 * <p>Numbers count from 0 in the lists that were given, so that whoever read them from a file can name the line.
 */
public sealed interface Fault {

    /** Two nodes have one id. */
    record DuplicateNode(int node, int first) implements Fault {}

    /** An edge begins or ends at an id that no node has. */
    record EdgeToNowhere(int edge, String id) implements Fault {}

    /** An edge leads from a node to itself. */
    record EdgeToItself(int edge) implements Fault {}

    /** The same edge was given before. */
    record DuplicateEdge(int edge, int first) implements Fault {}

    /** A share is not more than 0 and at most 1. */
    record ShareOutOfRange(int edge) implements Fault {}

    /** A node has a code that the classification does not know. */
    record UnknownCode(int node, String code) implements Fault {}

    /** A node is a part of itself by way of others; the edge closes the cycle. */
    record PartOfItself(int edge, List<String> cycle) implements Fault {}
}
