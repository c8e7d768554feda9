package org.chuanglian.text.retrieval;

/** Which word stands where in each document. */
final class WordSequence {

    /** A text is counted from here, a title from 0, so that they are never near. */
    static final int TEXT = 1000;

    private final Numbers starts = new Numbers();
    private final Numbers terms = new Numbers();
    private final Numbers positions = new Numbers();

    void add(int term, int position) {
        terms.add(term);
        positions.add(position);
    }

    void close() {
        starts.add(terms.size());
    }

    int start(int document) {
        return document == 0 ? 0 : starts.at(document - 1);
    }

    int end(int document) {
        return starts.at(document);
    }

    int term(int index) {
        return terms.at(index);
    }

    int position(int index) {
        return positions.at(index);
    }
}
