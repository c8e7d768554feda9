package org.chuanglian.chain.table;

import java.util.List;
import org.chuanglian.chain.supply.ChainEdge;
import org.chuanglian.chain.supply.ChainNode;
import org.chuanglian.chain.supply.Fault;

/**
 * Says each fault of a chain in one line, with the place in the file and advice.
 *
 * @param nodePlaces the file and line of each node
 * @param edgePlaces the file and line of each edge
 */
record FaultLines(List<ChainNode> nodes, List<ChainEdge> edges, List<String> nodePlaces, List<String> edgePlaces) {

    String line(Fault fault) {
        return switch (fault) {
            case Fault.DuplicateNode(int node, int first) ->
                "%s has the id '%s' again, as in %s. Maybe give one of them another id."
                        .formatted(nodePlaces.get(node), nodes.get(node).id(), nodePlaces.get(first));
            case Fault.UnknownCode(int node, String code) ->
                "%s: node '%s' has the code '%s', which the classification does not know. Maybe it is of another edition."
                        .formatted(nodePlaces.get(node), nodes.get(node).id(), code);
            case Fault.EdgeToNowhere(int edge, String id) ->
                "%s names '%s', but no node has that id. Maybe it is misspelt, or its node is missing."
                        .formatted(edgePlaces.get(edge), id);
            case Fault.EdgeToItself(int edge) ->
                "%s leads from '%s' to itself. Maybe one end is another node."
                        .formatted(edgePlaces.get(edge), edges.get(edge).from());
            case Fault.DuplicateEdge(int edge, int first) ->
                "%s says the same as %s. Maybe remove one of them."
                        .formatted(edgePlaces.get(edge), edgePlaces.get(first));
            case Fault.ShareOutOfRange(int edge) ->
                "%s has the share %s, expected more than 0 and at most 1. Maybe it is in per cent."
                        .formatted(edgePlaces.get(edge), edges.get(edge).share());
            case Fault.PartOfItself(int edge, List<String> cycle) ->
                "%s makes '%s' a part of itself: %s. Maybe remove one of these."
                        .formatted(edgePlaces.get(edge), edges.get(edge).from(), String.join(" → ", cycle));
        };
    }
}
