package org.chuanglian.text.analysis;

/**
 * Cuts a run of Chinese characters into words: of all ways to cut it into words of the lexicon the one with the greatest
 * product of word frequencies (unigram model over the word lattice; Manning and Schütze, Foundations of Statistical
 * Natural Language Processing, 1999, §4). Not safe for use by several threads at once.
 */
final class Segmentation {

    /** Longer runs are cut at this length before anything else. */
    private static final int RUN = 400;

    private final Lexicon lexicon;
    private final double logTotal;
    private final double[] best = new double[RUN + 1];
    private final int[] lengths = new int[RUN + 1];

    Segmentation(Lexicon lexicon) {
        this.lexicon = lexicon;
        this.logTotal = Math.log((double) lexicon.total());
    }

    /** Takes a word's place and length. */
    @FunctionalInterface
    interface Words {
        void accept(int from, int length);
    }

    void cut(char[] chars, int from, int to, Words words) {
        for (int start = from; start < to; start += RUN) {
            cutShort(chars, start, Math.min(to, start + RUN), words);
        }
    }

    private void cutShort(char[] chars, int from, int to, Words words) {
        int size = to - from;
        best[size] = 0;
        for (int i = size - 1; i >= 0; i--) {
            look(chars, from, i, size);
        }
        for (int i = 0; i < size; i += lengths[i]) {
            words.accept(from + i, lengths[i]);
        }
    }

    private void look(char[] chars, int from, int i, int size) {
        long key = Lexicon.next(Lexicon.START, chars[from + i]);
        int frequency = lexicon.at(key);
        best[i] = Math.log(Math.max(1, frequency)) - logTotal + best[i + 1];
        lengths[i] = 1;
        for (int length = 2; frequency != Lexicon.ABSENT && i + length <= size && length <= Lexicon.LONGEST; length++) {
            key = Lexicon.next(key, chars[from + i + length - 1]);
            frequency = lexicon.at(key);
            if (frequency > 0) {
                double score = Math.log(frequency) - logTotal + best[i + length];
                if (score > best[i]) {
                    best[i] = score;
                    lengths[i] = length;
                }
            }
        }
    }
}
