package org.chuanglian.text.retrieval;

/** What came of a document that somebody was shown. */
public enum Outcome {
    /** Said not to suit. */
    REFUSED(-1),
    /** Nothing, whether it was seen or not. */
    NONE(0),
    /** Looked at. */
    OPENED(1),
    /** Led to an introduction. */
    INTRODUCED(2);

    private final int worth;

    Outcome(int worth) {
        this.worth = worth;
    }

    boolean isBetterThan(Outcome other) {
        return worth > other.worth;
    }
}
