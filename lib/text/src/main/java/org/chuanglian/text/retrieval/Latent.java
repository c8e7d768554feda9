package org.chuanglian.text.retrieval;

import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.IntStream;

/**
 * Likeness in the space that the collection's words span: latent semantic analysis (Deerwester et al. 1990) whose space
 * is found by subspace iteration from a random start (Halko, Martinsson and Tropp 2011) with a fixed seed. Cosines do not
 * change under rotation, so that a basis of the space is enough and no singular vectors are needed.
 */
final class Latent {

    private static final int MOST_DIMENSIONS = 128;
    private static final int DOCUMENTS_A_DIMENSION = 4;
    private static final int LEAST_COLLECTION = 100;
    private static final int ROUNDS = 3;
    private static final int MOST_LEARNT = 60_000;
    private static final long SEED = 20_261_123;

    private final DocumentIndex index;
    private final int dimensions;
    private final double[] weights;
    /** A row a term. */
    private float[] basis;
    /** A row a document, of length 1 or 0. */
    private final float[] places;

    private Latent(DocumentIndex index) {
        this.index = index;
        this.dimensions =
                index.size() < LEAST_COLLECTION ? 0 : Math.min(MOST_DIMENSIONS, index.size() / DOCUMENTS_A_DIMENSION);
        int terms = index.postings(Evidence.WORDS).terms();
        weights = new double[terms];
        for (int term = 0; term < terms; term++) {
            weights[term] = index.postings(Evidence.WORDS).frequency(term) > 1 ? index.rarity(Evidence.WORDS, term) : 0;
        }
        basis = new float[dimensions == 0 ? 0 : terms * dimensions];
        if (dimensions > 0) {
            learn();
        }
        places = new float[index.size() * dimensions];
        IntStream.range(0, dimensions == 0 ? 0 : index.size()).parallel().forEach(this::place);
    }

    /** The space of an index; an empty one, where nothing is like anything, if there are too few documents. */
    static Latent of(DocumentIndex index) {
        return new Latent(index);
    }

    boolean isEmpty() {
        return dimensions == 0;
    }

    // ---- learning --------------------------------------------------------------------------------------------------

    private void learn() {
        var random = new SplittableRandom(SEED);
        for (int i = 0; i < basis.length; i++) {
            basis[i] = (float) (random.nextInt(2) * 2 - 1);
        }
        int step = Math.max(1, (index.size() + MOST_LEARNT - 1) / MOST_LEARNT);
        int learnt = (index.size() + step - 1) / step;
        var rows = new float[learnt * dimensions];
        for (int round = 0; round < ROUNDS; round++) {
            IntStream.range(0, learnt).parallel().forEach(row -> project(row * step, rows, row * dimensions));
            var sum = new float[basis.length];
            for (int row = 0; row < learnt; row++) {
                spread(row * step, rows, row * dimensions, sum);
            }
            basis = sum;
            Orthogonal.columns(basis, dimensions);
        }
    }

    /** What a document's term weighs before its length is made 1. */
    private double weight(Bags bags, int i) {
        return weights[bags.term(i)] * (1 + Math.log(bags.inText(i) + bags.inTitle(i)));
    }

    private double norm(Bags bags, int document) {
        double squares = 0;
        for (int i = bags.start(document); i < bags.end(document); i++) {
            double weight = weight(bags, i);
            squares += weight * weight;
        }
        return Math.sqrt(squares);
    }

    private void project(int document, float[] rows, int at) {
        Arrays.fill(rows, at, at + dimensions, 0);
        var bags = index.bags(Evidence.WORDS);
        double norm = norm(bags, document);
        for (int i = bags.start(document); norm > 0 && i < bags.end(document); i++) {
            add((float) (weight(bags, i) / norm), basis, bags.term(i) * dimensions, rows, at);
        }
    }

    private void spread(int document, float[] rows, int at, float[] sum) {
        var bags = index.bags(Evidence.WORDS);
        double norm = norm(bags, document);
        for (int i = bags.start(document); norm > 0 && i < bags.end(document); i++) {
            add((float) (weight(bags, i) / norm), rows, at, sum, bags.term(i) * dimensions);
        }
    }

    private void add(float weight, float[] from, int fromAt, float[] to, int toAt) {
        if (weight != 0) {
            for (int i = 0; i < dimensions; i++) {
                to[toAt + i] += weight * from[fromAt + i];
            }
        }
    }

    private void place(int document) {
        project(document, places, document * dimensions);
        unit(places, document * dimensions);
    }

    private void unit(float[] rows, int at) {
        double squares = 0;
        for (int i = at; i < at + dimensions; i++) {
            squares += (double) rows[i] * rows[i];
        }
        float scale = squares > 0 ? (float) (1 / Math.sqrt(squares)) : 0;
        for (int i = at; i < at + dimensions; i++) {
            rows[i] *= scale;
        }
    }

    // ---- asking ----------------------------------------------------------------------------------------------------

    /** The place of a question; all 0 if it has no word that two documents share. */
    float[] place(Question question) {
        var place = new float[dimensions];
        for (var asked : question.asked(Evidence.WORDS)) {
            if (weights[asked.term()] > 0) {
                add((float) asked.weight(), basis, asked.term() * dimensions, place, 0);
            }
        }
        unit(place, 0);
        return place;
    }

    /** The mean place of some documents. */
    float[] mean(List<Integer> documents) {
        var mean = new float[dimensions];
        for (int document : documents) {
            add(1f, places, document * dimensions, mean, 0);
        }
        unit(mean, 0);
        return mean;
    }

    /** The cosine of a place and a document's, from -1 to 1. */
    float likeness(float[] place, int document) {
        int at = document * dimensions;
        float a = 0;
        float b = 0;
        float c = 0;
        float d = 0;
        int i = 0;
        for (; i + 3 < dimensions; i += 4) {
            a += place[i] * places[at + i];
            b += place[i + 1] * places[at + i + 1];
            c += place[i + 2] * places[at + i + 2];
            d += place[i + 3] * places[at + i + 3];
        }
        for (; i < dimensions; i++) {
            a += place[i] * places[at + i];
        }
        return a + b + (c + d);
    }
}
