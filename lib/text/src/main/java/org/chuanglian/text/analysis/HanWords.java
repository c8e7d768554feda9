package org.chuanglian.text.analysis;

/**
 * Reads a run of Chinese characters: its words, the dictionary words inside long ones, single characters in a row as
 * one, pairs of characters and the characters themselves.
 */
final class HanWords {

    private static final int MOST_SINGLES = 4;

    private final char[] chars;
    private final TokenSink sink;
    private final Lexicon lexicon;
    private final Segmentation segmentation;
    private int start;
    private int end;
    private int position;
    private int singles;

    HanWords(char[] chars, TokenSink sink, Lexicon lexicon, Segmentation segmentation) {
        this.chars = chars;
        this.sink = sink;
        this.lexicon = lexicon;
        this.segmentation = segmentation;
    }

    /** Where what was read ends. */
    int end() {
        return end;
    }

    /** Reads the whole run that begins here; returns the position after its last word. */
    int read(int from, int firstPosition) {
        start = from;
        end = from;
        while (end < chars.length && Characters.isIdeograph(chars[end])) {
            sink.accept(TokenKind.CHARACTER, chars, end, 1, firstPosition);
            end++;
        }
        position = firstPosition;
        singles = 0;
        segmentation.cut(chars, start, end, this::word);
        joinSingles(end);
        return position;
    }

    private void word(int from, int length) {
        if (from > start) {
            sink.accept(TokenKind.CROSSING_PAIR, chars, from - 1, 2, position);
        }
        for (int i = from; i + 1 < from + length; i++) {
            sink.accept(TokenKind.PAIR, chars, i, 2, position);
        }
        if (length == 1 && !Characters.isFunction(chars[from])) {
            singles++;
        } else {
            joinSingles(from);
        }
        sink.accept(TokenKind.WORD, chars, from, length, position);
        if (length > 2) {
            parts(from, length);
        }
        position++;
    }

    /** Two to four single characters in a row are likely a word that the lexicon does not know. */
    private void joinSingles(int until) {
        if (singles > 1 && singles <= MOST_SINGLES) {
            sink.accept(TokenKind.JOINED, chars, until - singles, singles, position - singles);
        }
        singles = 0;
    }

    private void parts(int from, int length) {
        for (int i = from; i + 2 <= from + length; i++) {
            long key = Lexicon.next(Lexicon.START, chars[i]);
            for (int size = 2; i + size <= from + length && size < length; size++) {
                key = Lexicon.next(key, chars[i + size - 1]);
                int frequency = lexicon.at(key);
                if (frequency == Lexicon.ABSENT) {
                    break;
                }
                if (frequency > 0) {
                    sink.accept(TokenKind.PART, chars, i, size, position);
                }
            }
        }
    }
}
