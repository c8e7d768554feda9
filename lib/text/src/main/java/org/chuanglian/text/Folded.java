package org.chuanglian.text;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.Locale;

/**
 * A text as {@link Normalised} makes it, without the way back to the original and with blanks as they are: what an index
 * of long texts needs, several times faster.
 */
public final class Folded {

    private static final int ASCII = 128;

    private final String original;
    private char[] folded;
    private int length;

    private Folded(String original) {
        this.original = original;
        this.folded = new char[original.length() + 16];
    }

    /** The text in small letters without accents, plain forms for compatible ones, simplified characters. */
    public static char[] of(String text) {
        return new Folded(text).run();
    }

    private char[] run() {
        int size = original.length();
        for (int at = 0; at < size; ) {
            char c = original.charAt(at);
            boolean alone = at + 1 == size || original.charAt(at + 1) < '\u0300' || isHan(original.charAt(at + 1));
            if (c < ASCII && alone) {
                add(c >= 'A' && c <= 'Z' ? (char) (c + 32) : c);
                at++;
            } else if (isHan(c) && alone) {
                add((char) Simplified.of(c));
                at++;
            } else {
                at = unit(at);
            }
        }
        return Arrays.copyOf(folded, length);
    }

    private static boolean isHan(char c) {
        return c >= '\u3400' && c <= '\u9FFF';
    }

    /** Folds a character that needs more than a look, with the marks that combine with it; returns where it ends. */
    private int unit(int start) {
        int end = start + Character.charCount(original.codePointAt(start));
        while (end < original.length() && Character.getType(original.charAt(end)) == Character.NON_SPACING_MARK) {
            end++;
        }
        String plain = Normalizer.normalize(original.substring(start, end), Normalizer.Form.NFKD)
                .toLowerCase(Locale.ROOT);
        for (int i = 0; i < plain.length(); i++) {
            char c = plain.charAt(i);
            switch (Character.getType(c)) {
                case Character.NON_SPACING_MARK, Character.FORMAT -> {
                    // no part of a word: accents, soft hyphens, marks of direction
                }
                case Character.DASH_PUNCTUATION -> add('-');
                case Character.FINAL_QUOTE_PUNCTUATION, Character.INITIAL_QUOTE_PUNCTUATION -> add('\'');
                default -> add((char) Simplified.of(c));
            }
        }
        return end;
    }

    private void add(char c) {
        if (length == folded.length) {
            folded = Arrays.copyOf(folded, length * 2);
        }
        folded[length++] = c;
    }
}
