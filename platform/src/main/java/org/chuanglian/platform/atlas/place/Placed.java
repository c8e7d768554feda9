package org.chuanglian.platform.atlas.place;

import java.util.List;

/**
 * A firm in a segment, and why.
 *
 * @param share which part of its revenue belongs to the segment, from 0 to 1; NaN where only the curated tables name it
 * @param rows the products that brought it here
 * @param curated whether the curated tables name it here
 */
public record Placed(Firm firm, double share, List<Row> rows, boolean curated) {

    public Placed {
        rows = List.copyOf(rows);
    }

    /** A product with the term that its name holds. */
    public record Row(Firm.Product product, String term) {}

    /** Its share, 0 where that is not known: for sums. */
    public double amount() {
        return Double.isNaN(share) ? 0 : share;
    }
}
