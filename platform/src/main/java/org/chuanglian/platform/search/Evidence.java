package org.chuanglian.platform.search;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Why a subject was found: how close it is, by what, and the text with the places that matched.
 *
 * @param bySound true when pinyin or initials matched and not the characters
 * @param text the text that matched, as the registry has it
 * @param marks the places in it, in order and apart
 */
public record Evidence(Closeness closeness, boolean bySound, Aspect aspect, String text, List<Span> marks) {

    /** What matched. */
    public enum Aspect {
        NAME,
        OTHER_NAME,
        ENGLISH_NAME,
        KEY,
        PRODUCT,
        FIELD
    }

    /** Chars from start to end, exclusive. */
    public record Span(int start, int end) {}

    /** A piece of the text, matched or not; a page escapes each and marks those that matched. */
    public record Piece(String text, boolean matched) {}

    /** The closest first; characters before sound; names before what else there is. */
    public static final Comparator<Evidence> ORDER = Comparator.comparing(Evidence::closeness)
            .thenComparing(Evidence::bySound)
            .thenComparing(Evidence::aspect);

    public Evidence {
        marks = List.copyOf(marks);
    }

    /** The whole text in pieces. */
    public List<Piece> pieces() {
        List<Piece> pieces = new ArrayList<>();
        int at = 0;
        for (Span mark : marks) {
            if (mark.start > at) {
                pieces.add(new Piece(text.substring(at, mark.start), false));
            }
            pieces.add(new Piece(text.substring(mark.start, mark.end), true));
            at = mark.end;
        }
        if (at < text.length()) {
            pieces.add(new Piece(text.substring(at), false));
        }
        return pieces;
    }
}
