package org.chuanglian.text;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.Locale;

/**
 * A text as it is compared: compatibility forms (NFKC) such as full width made plain, Latin letters small and without
 * accents, traditional characters simplified, runs of blanks one blank. Each code point knows where in the original it
 * comes from, so that what matched can be shown there.
 */
public final class Normalised {

    private final String original;
    private final int[] points;
    private final int[] starts;
    private final int[] ends;

    private Normalised(String original, int[] points, int[] starts, int[] ends) {
        this.original = original;
        this.points = points;
        this.starts = starts;
        this.ends = ends;
    }

    public static Normalised of(String text) {
        Builder builder = new Builder(text);
        for (int at = 0; at < text.length(); ) {
            int end = unitEnd(text, at);
            builder.unit(at, end);
            at = end;
        }
        return builder.whole().stripped();
    }

    /** Only the letters and digits: what is left when blanks and punctuation do not count. */
    public Normalised compact() {
        return kept(Character::isLetterOrDigit);
    }

    private Normalised stripped() {
        boolean[] keep = new boolean[points.length];
        for (int i = 0; i < points.length; i++) {
            keep[i] = points[i] != ' ' || (i > 0 && points[i - 1] != ' ');
        }
        for (int i = points.length - 1; i >= 0 && points[i] == ' '; i--) {
            keep[i] = false;
        }
        return kept(keep);
    }

    private Normalised kept(java.util.function.IntPredicate wanted) {
        boolean[] keep = new boolean[points.length];
        for (int i = 0; i < points.length; i++) {
            keep[i] = wanted.test(points[i]);
        }
        return kept(keep);
    }

    private Normalised kept(boolean[] keep) {
        Builder builder = new Builder(original);
        for (int i = 0; i < points.length; i++) {
            if (keep[i]) {
                builder.add(points[i], starts[i], ends[i]);
            }
        }
        return builder.whole();
    }

    public String text() {
        return new String(points, 0, points.length);
    }

    /** The text it was made of. */
    public String original() {
        return original;
    }

    /** Number of code points. */
    public int length() {
        return points.length;
    }

    public int point(int index) {
        return points[index];
    }

    /** Where in the original the code point begins, in chars. */
    public int start(int index) {
        return starts[index];
    }

    /** Where in the original the code point ends, in chars, exclusive. */
    public int end(int index) {
        return ends[index];
    }

    /** A code point with the marks that combine with it. */
    private static int unitEnd(String text, int start) {
        int end = start + Character.charCount(text.codePointAt(start));
        while (end < text.length() && isMark(text.codePointAt(end))) {
            end += Character.charCount(text.codePointAt(end));
        }
        return end;
    }

    private static boolean isMark(int point) {
        return switch (Character.getType(point)) {
            case Character.NON_SPACING_MARK, Character.COMBINING_SPACING_MARK, Character.ENCLOSING_MARK -> true;
            default -> false;
        };
    }

    @Override
    public String toString() {
        return text();
    }

    private static final class Builder {

        private final String original;
        private int[] points = new int[16];
        private int[] starts = new int[16];
        private int[] ends = new int[16];
        private int length;

        Builder(String original) {
            this.original = original;
        }

        void unit(int start, int end) {
            int first = original.codePointAt(start);
            if (end - start == 1 && isPlain(first)) {
                add(first, start, end);
                return;
            }
            String plain = Normalizer.normalize(original.substring(start, end), Normalizer.Form.NFKD);
            plain.toLowerCase(Locale.ROOT)
                    .codePoints()
                    .filter(point -> !isMark(point))
                    .forEach(point -> add(point, start, end));
        }

        /** Needs nothing but simplifying. */
        private static boolean isPlain(int point) {
            return (point >= 'a' && point <= 'z')
                    || (point >= '0' && point <= '9')
                    || (point >= '\u3400' && point <= '\u9FFF');
        }

        void add(int point, int start, int end) {
            if (length == points.length) {
                points = Arrays.copyOf(points, length * 2);
                starts = Arrays.copyOf(starts, length * 2);
                ends = Arrays.copyOf(ends, length * 2);
            }
            points[length] = Character.isWhitespace(point) || Character.isSpaceChar(point) ? ' ' : Simplified.of(point);
            starts[length] = start;
            ends[length] = end;
            length++;
        }

        Normalised whole() {
            return new Normalised(
                    original,
                    Arrays.copyOf(points, length),
                    Arrays.copyOf(starts, length),
                    Arrays.copyOf(ends, length));
        }
    }
}
