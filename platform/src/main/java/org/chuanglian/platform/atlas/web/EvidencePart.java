package org.chuanglian.platform.atlas.web;

import java.util.List;

/**
 * The documents at a segment.
 *
 * @param action where corrections are sent; empty for who may make none
 */
public record EvidencePart(String says, String action, List<Row> rows) {

    /**
     * A document.
     *
     * @param why the technology, and the terms that its title holds
     * @param stands whether it counts
     */
    public record Row(
            String id,
            String title,
            String address,
            String kind,
            String holders,
            String why,
            String confidence,
            boolean stands) {}
}
