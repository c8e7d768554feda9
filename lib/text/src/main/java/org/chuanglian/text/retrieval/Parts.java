package org.chuanglian.text.retrieval;

/**
 * What each kind of evidence says of a document for a text, each at most 1 within the text; the score is their sum, each
 * times its weight in the {@link Mixture}.
 *
 * @param nearness shrunk already where the text is long
 */
public record Parts(double words, double pieces, double forms, double nearness, double feedback, double latent) {

    static final int COUNT = 6;

    static Parts of(double[] each) {
        return new Parts(each[0], each[1], each[2], each[3], each[4], each[5]);
    }

    double[] each() {
        return new double[] {words, pieces, forms, nearness, feedback, latent};
    }

    /** The score by a mixture. */
    public double score(Mixture mixture) {
        double score = 0;
        double[] weights = mixture.each();
        double[] parts = each();
        for (int i = 0; i < COUNT; i++) {
            score += weights[i] * parts[i];
        }
        return score;
    }
}
