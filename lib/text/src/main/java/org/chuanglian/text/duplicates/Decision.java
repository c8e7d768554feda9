package org.chuanglian.text.duplicates;

/** What is to be done with a pair of rows. */
public enum Decision {
    /** They speak of the same thing. */
    MATCH,
    /** Someone should look. */
    REVIEW,
    /** They speak of different things. */
    DIFFERENT;

    static final double IDENTICAL = 3;
    private static final double LEAST_OF_A_MATCH = 0.7;
    private static final double LEAST_OF_A_REVIEW = 0.15;

    static Decision of(double score) {
        return score >= LEAST_OF_A_MATCH ? MATCH : score >= LEAST_OF_A_REVIEW ? REVIEW : DIFFERENT;
    }

    /** The most bits under a cap. */
    static double most(Cap cap) {
        return switch (cap) {
            case NONE -> Double.POSITIVE_INFINITY;
            case REVIEW -> 0.5;
            case NEVER -> -4;
        };
    }
}
