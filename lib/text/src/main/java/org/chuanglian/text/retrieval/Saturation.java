package org.chuanglian.text.retrieval;

/**
 * How a term's frequency counts: BM25F (Robertson, Zaragoza and Taylor, Simple BM25 Extension to Multiple Weighted
 * Fields, 2004), each field normalised by its own length.
 *
 * @param k1 from what weighted frequency on more of a term brings less
 * @param titleWeight a word of the title counts as so many of the text
 * @param titleB how much a long title lowers its words' weight, from 0 to 1
 * @param textB how much a long text lowers its words' weight, from 0 to 1
 */
record Saturation(double k1, double titleWeight, double titleB, double textB) {

    /** The weight of a term in a document, below 1; shares are lengths in means of the collection. */
    double impact(int inTitle, double titleShare, int inText, double textShare) {
        double frequency = 0;
        if (inTitle > 0) {
            frequency += titleWeight * inTitle / (1 - titleB + titleB * titleShare);
        }
        if (inText > 0) {
            frequency += inText / (1 - textB + textB * textShare);
        }
        return frequency / (k1 + frequency);
    }
}
