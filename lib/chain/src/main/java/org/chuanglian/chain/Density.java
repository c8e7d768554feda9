package org.chuanglian.chain;

import java.util.Arrays;

/** How much of what a column is related to a row already has: the ground on which the column would grow there. */
public final class Density {

    private Density() {}

    /**
     * {@code Σ_j M_cj φ_ij / Σ_j φ_ij} for row c and column i, from 0 to 1. Where the column
     * is related to nothing it is 0.
     *
     * @see <a href="https://doi.org/10.1126/science.1144581">Hidalgo, Klinger, Barabási, Hausmann (2007)</a>
     */
    public static Grid of(Presence presence, Relatedness relatedness) {
        return grid(presence, relatedness, (row, column, own, all) -> all == 0 ? 0 : own / all);
    }

    /** One less the density; 1 where the column is related to nothing. */
    public static Grid distance(Presence presence, Relatedness relatedness) {
        return grid(presence, relatedness, (row, column, own, all) -> all == 0 ? 1 : 1 - own / all);
    }

    private static Grid grid(Presence presence, Relatedness relatedness, RelatedSums.Finish finish) {
        double[] ones = new double[presence.columns().size()];
        Arrays.fill(ones, 1);
        return new Grid(
                presence.rows(), presence.columns(), new RelatedSums(presence, relatedness, ones).finished(finish));
    }
}
