package org.chuanglian.platform.search.index;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.chuanglian.text.Normalised;

/**
 * What somebody looks for, read once: all letters and digits in one, and in pieces. A piece is a run of Chinese
 * characters or of other letters and digits. Only the first 64 letters and digits count.
 *
 * @param compact all letters and digits
 * @param pieces the runs
 */
record Sought(String compact, List<Piece> pieces) {

    static final int LONGEST = 64;
    private static final int MOST_PIECES = 12;
    private static final int READ = 1_000;
    private static final int LONG_PIECE = 4;

    /** A run of letters and digits of one sort. */
    record Piece(String text, boolean chinese) {

        int length() {
            return text.codePointCount(0, text.length());
        }

        Stream<Piece> pairs() {
            int[] points = text.codePoints().toArray();
            if (!chinese || points.length < 2) {
                return Stream.of(this);
            }
            return IntStream.range(0, points.length - 1).mapToObj(at -> new Piece(new String(points, at, 2), true));
        }
    }

    Sought {
        pieces = List.copyOf(pieces);
    }

    static Sought of(String text) {
        Normalised normalised = Normalised.of(text.length() > READ ? text.substring(0, READ) : text);
        List<Piece> pieces = new ArrayList<>();
        StringBuilder compact = new StringBuilder();
        int left = LONGEST;
        for (Piece run : runs(normalised)) {
            if (left > 0 && pieces.size() < MOST_PIECES) {
                int taken = Math.min(left, run.length());
                String piece = run.text.substring(0, run.text.offsetByCodePoints(0, taken));
                pieces.add(new Piece(piece, run.chinese));
                compact.append(piece);
                left -= taken;
            }
        }
        return new Sought(compact.toString(), pieces);
    }

    /** The runs of a text, in order. */
    static List<Piece> runs(Normalised text) {
        List<Piece> runs = new ArrayList<>();
        StringBuilder run = new StringBuilder();
        boolean chinese = false;
        for (int i = 0; i < text.length(); i++) {
            int point = text.point(i);
            boolean counts = Character.isLetterOrDigit(point);
            boolean han = counts && Character.UnicodeScript.of(point) == Character.UnicodeScript.HAN;
            if (!run.isEmpty() && (!counts || han != chinese)) {
                runs.add(new Piece(run.toString(), chinese));
                run.setLength(0);
            }
            if (counts) {
                run.appendCodePoint(point);
                chinese = han;
            }
        }
        if (!run.isEmpty()) {
            runs.add(new Piece(run.toString(), chinese));
        }
        return runs;
    }

    /** The pieces cut into what the index knows: neighbouring Chinese characters two by two, letters as they are. */
    List<Piece> pairs() {
        return pieces.stream().flatMap(Piece::pairs).distinct().toList();
    }

    /** The same, but only within the words of the Chinese pieces; empty when that leaves nothing out. */
    List<Piece> wordPairs() {
        List<Piece> words = pieces.stream()
                .flatMap(piece -> piece.chinese && piece.length() >= LONG_PIECE
                        ? Words.of(piece.text).stream().map(word -> new Piece(word, true))
                        : Stream.of(piece))
                .flatMap(Piece::pairs)
                .distinct()
                .toList();
        return words.size() < pairs().size() ? words : List.of();
    }

    boolean isEmpty() {
        return compact.isEmpty();
    }

    int length() {
        return compact.codePointCount(0, compact.length());
    }

    /** True when it may be pinyin or initials: nothing but plain letters, or digits among them as in "stjdf2h". */
    boolean mayBeSound() {
        return compact.chars().allMatch(c -> (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9'))
                && compact.chars().anyMatch(c -> c >= 'a' && c <= 'z');
    }
}
