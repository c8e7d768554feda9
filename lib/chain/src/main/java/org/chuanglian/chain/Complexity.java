package org.chuanglian.chain;

import java.util.Arrays;

/**
 * How complex rows and columns are: whether a row has what few others have who have much. Of a row that has nothing, and
 * of a column that nobody has, nothing can be said: NaN. The numbers are those of R's economiccomplexity 2.0.
 */
public final class Complexity {

    /** The steps of reflections and of fitness in economiccomplexity, and what the sign of eigenvectors is judged by. */
    public static final int ITERATIONS = 20;

    private final Bipartite links;

    private Complexity(Presence presence) {
        this.links = new Bipartite(presence);
    }

    /**
     * The eigenvectors of the second largest eigenvalue, of mean 0 and standard deviation (n - 1) 1, with the sign of
     * {@link #reflections}. All NaN where there is no second eigenvalue above 0: one row, or no difference between rows.
     *
     * @see <a href="https://doi.org/10.7551/mitpress/9647.001.0001">Hausmann, Hidalgo et al. (2014), The atlas of economic
     *     complexity</a>
     */
    public static Indices eigenvectors(Presence presence) {
        Complexity complexity = new Complexity(presence);
        double[] rows = complexity.secondOfRows(presence);
        double[] columns = new double[complexity.links.columns()];
        complexity.links.meansToColumns(rows, columns);
        Indices reflected = complexity.reflected(ITERATIONS);
        return new Indices(
                complexity.turned(complexity.standardRows(rows), reflected.rows()),
                complexity.turned(complexity.standardColumns(columns), reflected.columns()));
    }

    /**
     * The method of reflections, of mean 0 and standard deviation (n - 1) 1: the step before the last of rows, the last of
     * columns, counting diversity and ubiquity as the first.
     *
     * @param iterations an even number from 2; an odd one becomes the next even one, as in economiccomplexity
     * @see <a href="https://doi.org/10.1073/pnas.0900943106">Hidalgo and Hausmann (2009), The building blocks of economic
     *     complexity</a>
     * @throws IllegalArgumentException when there are fewer than 2 iterations
     */
    public static Indices reflections(Presence presence, int iterations) {
        return new Complexity(presence).reflected(even(iterations));
    }

    /**
     * Fitness of rows and complexity of columns, each divided by its mean at every step, all steps at once as in
     * economiccomplexity: the first column of its table is 1.
     *
     * @param iterations as for {@link #reflections}
     * @param extremality how much the least fit row that has a column weighs, 1 in the paper
     * @see <a href="https://doi.org/10.1038/srep00723">Tacchella et al. (2012), A new metrics for countries' fitness and
     *     products' complexity</a>
     * @throws IllegalArgumentException when there are fewer than 2 iterations or the extremality is not more than 0
     */
    public static Indices fitness(Presence presence, int iterations, double extremality) {
        if (!(extremality > 0)) {
            throw new IllegalArgumentException(
                    "extremality %s, expected more than 0.%nMaybe 1.".formatted(extremality));
        }
        return new Complexity(presence).fitted(even(iterations), extremality);
    }

    private static int even(int iterations) {
        if (iterations < 2) {
            throw new IllegalArgumentException(
                    "%d iterations, expected 2 or more.%nMaybe %d.".formatted(iterations, ITERATIONS));
        }
        return iterations + iterations % 2;
    }

    private Indices reflected(int iterations) {
        double[] rows = new double[links.rows()];
        double[] columns = new double[links.columns()];
        Arrays.setAll(rows, links::diversity);
        Arrays.setAll(columns, links::ubiquity);
        double[] rowsBefore = rows;
        for (int step = 1; step < iterations; step++) {
            centre(rows, columns);
            double[] nextRows = new double[rows.length];
            double[] nextColumns = new double[columns.length];
            links.meansToRows(columns, nextRows);
            links.meansToColumns(rows, nextColumns);
            rowsBefore = rows;
            rows = nextRows;
            columns = nextColumns;
        }
        return new Indices(standardRows(rowsBefore), standardColumns(columns));
    }

    /** A constant on either side passes through every step unchanged; without it fewer digits are lost. */
    private void centre(double[] rows, double[] columns) {
        double row = 0;
        double column = 0;
        double count = 0;
        for (int i = 0; i < rows.length; i++) {
            row += links.diversity(i) * rows[i];
            count += links.diversity(i);
        }
        for (int i = 0; i < columns.length; i++) {
            column += links.ubiquity(i) * columns[i];
        }
        if (count > 0) {
            for (int i = 0; i < rows.length; i++) {
                rows[i] -= row / count;
            }
            for (int i = 0; i < columns.length; i++) {
                columns[i] -= column / count;
            }
        }
    }

    private Indices fitted(int iterations, double extremality) {
        double[] fitness = new double[links.rows()];
        double[] complexity = new double[links.columns()];
        Arrays.setAll(fitness, row -> links.diversity(row) > 0 ? 1 : Double.NaN);
        Arrays.setAll(complexity, column -> links.ubiquity(column) > 0 ? 1 : Double.NaN);
        double[] inverse = new double[fitness.length];
        for (int step = 1; step < iterations; step++) {
            double[] nextFitness = new double[fitness.length];
            double[] nextComplexity = new double[complexity.length];
            links.toRows(complexity, nextFitness);
            for (int row = 0; row < inverse.length; row++) {
                inverse[row] = extremality == 1 ? 1 / fitness[row] : Math.pow(1 / fitness[row], extremality);
            }
            links.toColumns(inverse, nextComplexity);
            for (int column = 0; column < nextComplexity.length; column++) {
                double sum = nextComplexity[column];
                nextComplexity[column] = 1 / (extremality == 1 ? sum : Math.pow(sum, 1 / extremality));
            }
            fitness = dividedByMean(nextFitness, fitness);
            complexity = dividedByMean(nextComplexity, complexity);
        }
        return new Indices(fitness, complexity);
    }

    /** NaN stays where it was before. */
    private static double[] dividedByMean(double[] values, double[] before) {
        double sum = 0;
        int count = 0;
        for (int i = 0; i < values.length; i++) {
            if (!Double.isNaN(before[i])) {
                sum += values[i];
                count++;
            }
        }
        for (int i = 0; i < values.length; i++) {
            values[i] = Double.isNaN(before[i]) ? Double.NaN : values[i] / (sum / count);
        }
        return values;
    }

    /** The eigenvector of the smaller side, carried over to the rows; not yet of mean 0. */
    private double[] secondOfRows(Presence presence) {
        if (links.rows() <= links.columns()) {
            return SecondEigenvector.ofRows(links);
        }
        double[] columns = SecondEigenvector.ofRows(new Bipartite(presence.transposed()));
        double[] rows = new double[links.rows()];
        links.meansToRows(columns, rows);
        return rows;
    }

    private double[] standardRows(double[] values) {
        double[] copy = values.clone();
        for (int row = 0; row < copy.length; row++) {
            copy[row] = links.diversity(row) == 0 ? Double.NaN : copy[row];
        }
        return Moments.standardised(copy);
    }

    private double[] standardColumns(double[] values) {
        double[] copy = values.clone();
        for (int column = 0; column < copy.length; column++) {
            copy[column] = links.ubiquity(column) == 0 ? Double.NaN : copy[column];
        }
        return Moments.standardised(copy);
    }

    private double[] turned(double[] values, double[] like) {
        double product = 0;
        for (int i = 0; i < values.length; i++) {
            if (!Double.isNaN(values[i]) && !Double.isNaN(like[i])) {
                product += values[i] * like[i];
            }
        }
        if (product < 0) {
            for (int i = 0; i < values.length; i++) {
                values[i] = -values[i];
            }
        }
        return values;
    }
}
