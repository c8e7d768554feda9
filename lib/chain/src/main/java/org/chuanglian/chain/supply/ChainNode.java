package org.chuanglian.chain.supply;

import java.util.List;

/**
 * A node of a chain.
 *
 * @param codes of a classification, such as GB/T 4754
 */
public record ChainNode(String id, NodeKind kind, String name, List<String> codes) {

    public ChainNode {
        codes = List.copyOf(codes);
    }
}
