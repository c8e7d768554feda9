package org.chuanglian.chain;

import java.util.Arrays;
import java.util.SplittableRandom;

/**
 * The eigenvector of the second largest eigenvalue of {@code D⁻¹ M U⁻¹ Mᵀ}, by the method of Lanczos on its symmetric
 * form, from which the first eigenvector is known and taken out. Every vector is kept orthogonal to all before.
 *
 * @see <a href="https://doi.org/10.1137/1.9780898719581">Saad (2011), Numerical methods for large eigenvalue problems</a>
 */
final class SecondEigenvector {

    private static final int MOST_STEPS = 240;
    private static final int STEPS_BETWEEN_LOOKS = 16;
    private static final int MOST_RESTARTS = 60;
    private static final double PRECISION = 1e-13;
    /** A vector is as far off as its residual is large against the gap to the next eigenvalue. */
    private static final double SMALL_AGAINST_GAP = 1e-11;
    /** Where eigenvalues nearly coincide, any of their vectors will do, once it is one. */
    private static final double TINY = 1e-15;

    private final Bipartite links;
    private final int size;
    private final double[] roots;
    private final double[] first;
    private final double[] ofRows;
    private final double[] ofColumns;

    private double value;
    private boolean found;

    private SecondEigenvector(Bipartite links) {
        this.links = links;
        this.size = links.rows();
        this.roots = new double[size];
        Arrays.setAll(roots, row -> Math.sqrt(links.diversity(row)));
        this.first = roots.clone();
        normalise(first);
        this.ofRows = new double[size];
        this.ofColumns = new double[links.columns()];
    }

    /** The vector over the rows, of any length and sign; all NaN where there is none or its eigenvalue is 0. */
    static double[] ofRows(Bipartite links) {
        SecondEigenvector second = new SecondEigenvector(links);
        double[] vector = second.start();
        for (int restart = 0; restart < MOST_RESTARTS && !second.found; restart++) {
            vector = second.improved(vector);
        }
        if (!(second.value > PRECISION)) {
            Arrays.fill(vector, Double.NaN);
            return vector;
        }
        for (int row = 0; row < vector.length; row++) {
            vector[row] = links.diversity(row) == 0 ? 0 : vector[row] / second.roots[row];
        }
        return vector;
    }

    /** Diversity, which the vector often resembles, and a little of everything, so that nothing is left out. */
    private double[] start() {
        SplittableRandom random = new SplittableRandom(1);
        double[] vector = new double[size];
        double mean = Arrays.stream(roots).map(root -> root * root).average().orElse(0);
        for (int row = 0; row < size; row++) {
            double root = roots[row];
            vector[row] = root * (root * root - mean + mean * (random.nextDouble() - 0.5));
        }
        return vector;
    }

    private double[] improved(double[] from) {
        int most = Math.min(size, MOST_STEPS);
        double[][] basis = new double[most][];
        double[] diagonal = new double[most];
        double[] beside = new double[most];
        double[] next = from;
        normalise(next);
        orthogonalise(next, basis, 0);
        double length = normalise(next);
        int steps = 0;
        while (steps < most && length > PRECISION) {
            basis[steps] = next;
            next = applied(basis[steps]);
            diagonal[steps] = dot(next, basis[steps]);
            steps++;
            orthogonalise(next, basis, steps);
            length = normalise(next);
            beside[steps - 1] = length;
            if (steps % STEPS_BETWEEN_LOOKS == 0 && isGoodEnough(diagonal, beside, steps)) {
                break;
            }
        }
        if (steps == 0) {
            found = true;
            return from;
        }
        found = isGoodEnough(diagonal, beside, steps) || steps == size;
        return combined(basis, Tridiagonal.of(diagonal, beside, steps).largestVector());
    }

    private boolean isGoodEnough(double[] diagonal, double[] beside, int steps) {
        Tridiagonal small = Tridiagonal.of(diagonal, beside, steps);
        value = small.largest();
        double residual = Math.abs(beside[steps - 1] * small.largestVector()[steps - 1]);
        return residual <= SMALL_AGAINST_GAP * small.gap() || residual <= TINY;
    }

    private double[] combined(double[][] basis, double[] shares) {
        double[] vector = new double[size];
        for (int step = 0; step < shares.length; step++) {
            add(vector, shares[step], basis[step]);
        }
        return vector;
    }

    private double[] applied(double[] vector) {
        for (int row = 0; row < size; row++) {
            ofRows[row] = links.diversity(row) == 0 ? 0 : vector[row] / roots[row];
        }
        links.meansToColumns(ofRows, ofColumns);
        double[] result = new double[size];
        links.toRows(ofColumns, result);
        for (int row = 0; row < size; row++) {
            result[row] = links.diversity(row) == 0 ? 0 : result[row] / roots[row];
        }
        return result;
    }

    /** Twice, since once leaves rounding behind. */
    private void orthogonalise(double[] vector, double[][] basis, int steps) {
        for (int pass = 0; pass < 2; pass++) {
            add(vector, -dot(vector, first), first);
            for (int step = 0; step < steps; step++) {
                add(vector, -dot(vector, basis[step]), basis[step]);
            }
        }
    }

    private static double dot(double[] one, double[] other) {
        double sum = 0;
        for (int i = 0; i < one.length; i++) {
            sum += one[i] * other[i];
        }
        return sum;
    }

    private static void add(double[] to, double times, double[] vector) {
        for (int i = 0; i < to.length; i++) {
            to[i] += times * vector[i];
        }
    }

    /** Gives the vector length 1 if it has any, and returns the length it had. */
    private static double normalise(double[] vector) {
        double length = Math.sqrt(dot(vector, vector));
        if (length > 0) {
            for (int i = 0; i < vector.length; i++) {
                vector[i] /= length;
            }
        }
        return length;
    }
}
