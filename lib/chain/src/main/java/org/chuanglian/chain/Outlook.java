package org.chuanglian.chain;

/**
 * What the columns that a row does not have yet hold for it.
 *
 * @see <a href="https://doi.org/10.7551/mitpress/9647.001.0001">Hausmann, Hidalgo et al. (2014), The atlas of economic
 *     complexity</a>, as R's economiccomplexity has it
 */
public final class Outlook {

    private final Presence presence;
    private final Relatedness relatedness;
    private final double[] complexity;

    private Outlook(Presence presence, Relatedness relatedness, double[] complexity) {
        this.presence = presence;
        this.relatedness = relatedness;
        this.complexity = new double[complexity.length];
        for (int column = 0; column < complexity.length; column++) {
            this.complexity[column] = Double.isNaN(complexity[column]) ? 0 : complexity[column];
        }
    }

    /**
     * The outlook of each row: the density of what it does not have, each times its complexity, added up.
     *
     * @param complexity of each column; one without complexity (NaN) counts nothing
     */
    public static double[] index(Presence presence, Grid density, double[] complexity) {
        double[] index = new double[presence.rows().size()];
        for (int row = 0; row < index.length; row++) {
            for (int column = 0; column < complexity.length; column++) {
                if (!Double.isNaN(complexity[column]) && !presence.has(row, column)) {
                    index[row] += density.value(row, column) * complexity[column];
                }
            }
        }
        return index;
    }

    /**
     * What each row would gain in outlook by each column that it does not have: {@code Σ_j (1 - M_cj) φ_ij PCI_j / Σ_k
     * φ_jk}; 0 for those it has.
     */
    public static Grid gain(Presence presence, Relatedness relatedness, double[] complexity) {
        return new Outlook(presence, relatedness, complexity).gain();
    }

    private Grid gain() {
        double[] sums = relatedness.sums();
        double[] weights = new double[sums.length];
        for (int column = 0; column < sums.length; column++) {
            weights[column] = sums[column] == 0 ? 0 : complexity[column] / sums[column];
        }
        RelatedSums.Finish absent = (row, column, own, all) -> presence.has(row, column) ? 0 : all - own;
        return new Grid(
                presence.rows(), presence.columns(), new RelatedSums(presence, relatedness, weights).finished(absent));
    }
}
