package org.chuanglian.text.retrieval;

import java.util.Arrays;

/**
 * For each term the documents that have it, with what it brings them: the saturated, length-normalised frequency of
 * BM25F, from 0 to 1, in 65,535 steps.
 */
final class Postings {

    static final double STEPS = 65_535;

    private final int[] starts;
    private final int[] documents;
    private final char[] impacts;

    Postings(int[] starts, int[] documents, char[] impacts) {
        this.starts = starts;
        this.documents = documents;
        this.impacts = impacts;
    }

    int terms() {
        return starts.length - 1;
    }

    /** In how many documents the term stands. */
    int frequency(int term) {
        return starts[term + 1] - starts[term];
    }

    /** Adds weight × impact to each document that has the term. */
    void add(int term, double weight, float[] scores) {
        float scaled = (float) (weight / STEPS);
        for (int i = starts[term]; i < starts[term + 1]; i++) {
            scores[documents[i]] += scaled * impacts[i];
        }
    }

    /** What a term brings a document, 0 where it does not stand there. */
    double impact(int term, int document) {
        int at = Arrays.binarySearch(documents, starts[term], starts[term + 1], document);
        return at < 0 ? 0 : impacts[at] / STEPS;
    }
}
