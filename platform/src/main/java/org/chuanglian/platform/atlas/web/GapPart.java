package org.chuanglian.platform.atlas.web;

import java.util.List;

/** The gaps of a chain in a province, the first to be closed first. */
public record GapPart(String sub, String note, List<String> factors, List<Row> rows) {

    /**
     * A gap.
     *
     * @param parts of the priority, as many as there are factors
     * @param leaders firms of the country with the largest shares
     */
    public record Row(
            String name,
            String address,
            String stage,
            String symbol,
            String type,
            String opportunities,
            String priority,
            List<String> parts,
            String leaders) {}
}
