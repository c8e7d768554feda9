package org.chuanglian.text.retrieval;

/** Takes the terms of a text, one by one. */
@FunctionalInterface
interface Terms {

    /**
     * Takes a term.
     *
     * @param number its number in the vocabulary of its evidence
     * @param kind what token it came from
     */
    void accept(Evidence evidence, int number, Origin kind, int position);

    /** What of a text the term is made of. */
    enum Origin {
        WORD,
        JOINED,
        PART,
        PIECE,
        CROSSING_PIECE,
        FORM
    }
}
