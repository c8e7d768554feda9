package org.chuanglian.text.retrieval;

import java.util.Arrays;

/** How often each term stands in the title and in the text of each document, of one kind of evidence. */
final class Bags {

    private static final int MOST = 0xFFFF;

    private final Numbers starts = new Numbers();
    private final Numbers terms = new Numbers();
    private final Numbers counts = new Numbers();
    private final Numbers titleLengths = new Numbers();
    private final Numbers textLengths = new Numbers();
    private final Numbers touched = new Numbers();
    private int[] open = new int[1 << 10];
    private int titleLength;
    private int textLength;

    /** Counts a term of the document that is being read. */
    void count(int term, boolean title) {
        if (term >= open.length) {
            open = Arrays.copyOf(open, Math.max(term + 1, open.length * 2));
        }
        if (open[term] == 0) {
            touched.add(term);
        }
        int inTitle = open[term] >>> 16;
        int inText = open[term] & MOST;
        if (title) {
            titleLength++;
            inTitle = Math.min(MOST >> 1, inTitle + 1);
        } else {
            textLength++;
            inText = Math.min(MOST, inText + 1);
        }
        open[term] = inTitle << 16 | inText;
    }

    /** The document that was being read ends. */
    void close() {
        starts.add(terms.size());
        for (int i = 0; i < touched.size(); i++) {
            int term = touched.at(i);
            terms.add(term);
            counts.add(open[term]);
            open[term] = 0;
        }
        touched.clear();
        titleLengths.add(titleLength);
        textLengths.add(textLength);
        titleLength = 0;
        textLength = 0;
    }

    int documents() {
        return starts.size();
    }

    int start(int document) {
        return document == starts.size() ? terms.size() : starts.at(document);
    }

    int end(int document) {
        return start(document + 1);
    }

    int term(int index) {
        return terms.at(index);
    }

    int inTitle(int index) {
        return counts.at(index) >>> 16;
    }

    int inText(int index) {
        return counts.at(index) & MOST;
    }

    /** Turns the bags into postings. */
    Postings inverted(int vocabulary, Saturation saturation) {
        int[] ends = new int[vocabulary + 1];
        for (int i = 0; i < terms.size(); i++) {
            ends[terms.at(i) + 1]++;
        }
        for (int term = 0; term < vocabulary; term++) {
            ends[term + 1] += ends[term];
        }
        int[] next = Arrays.copyOf(ends, vocabulary);
        int[] documents = new int[terms.size()];
        char[] impacts = new char[terms.size()];
        double meanTitle = mean(titleLengths);
        double meanText = mean(textLengths);
        for (int document = 0; document < documents(); document++) {
            double titleShare = titleLengths.at(document) / meanTitle;
            double textShare = textLengths.at(document) / meanText;
            for (int i = start(document); i < end(document); i++) {
                int place = next[term(i)]++;
                documents[place] = document;
                double impact = saturation.impact(inTitle(i), titleShare, inText(i), textShare);
                impacts[place] = (char) Math.max(1, Math.round(impact * Postings.STEPS));
            }
        }
        return new Postings(ends, documents, impacts);
    }

    /** Over the documents that have the field at all. */
    private static double mean(Numbers lengths) {
        long sum = 0;
        int with = 0;
        for (int i = 0; i < lengths.size(); i++) {
            sum += lengths.at(i);
            with += lengths.at(i) > 0 ? 1 : 0;
        }
        return with == 0 ? 1 : (double) sum / with;
    }
}
