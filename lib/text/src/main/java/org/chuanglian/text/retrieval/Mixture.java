package org.chuanglian.text.retrieval;

/**
 * How much each kind of evidence counts. Each is brought to at most 1 within a query before it is weighed.
 *
 * @param words stems and Chinese words
 * @param pieces four letters in a row, two characters in a row
 * @param forms words as written, single characters
 * @param nearness words of the query that stand together
 * @param feedback words of the best documents
 * @param latent likeness in the space that the collection's own words span
 */
public record Mixture(double words, double pieces, double forms, double nearness, double feedback, double latent) {

    /** Weights set on collections of several kinds; see docs/guide/rank.md. */
    public static final Mixture STANDARD = new Mixture(1, 0.6, 0.4, 0.4, 0.1, 0.2);

    double of(Evidence evidence) {
        return switch (evidence) {
            case WORDS -> words;
            case PIECES -> pieces;
            case FORMS -> forms;
        };
    }

    static Mixture of(double[] each) {
        return new Mixture(each[0], each[1], each[2], each[3], each[4], each[5]);
    }

    /** In the order of {@link Parts}. */
    double[] each() {
        return new double[] {words, pieces, forms, nearness, feedback, latent};
    }
}
