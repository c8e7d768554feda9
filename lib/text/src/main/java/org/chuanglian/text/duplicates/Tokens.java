package org.chuanglian.text.duplicates;

import java.lang.Character.UnicodeScript;
import java.util.ArrayList;
import java.util.List;
import org.chuanglian.text.Normalised;

/** Takes a text apart into the characters of scripts without blanks, and the words of the others. */
final class Tokens {

    private final StringBuilder han = new StringBuilder();
    private final List<String> words = new ArrayList<>();
    private final StringBuilder word = new StringBuilder();

    private Tokens() {}

    static String normalised(String value) {
        return Normalised.of(value).text();
    }

    /** @param text already normalised */
    static Tokens of(String text) {
        Tokens tokens = new Tokens();
        for (int at = 0; at < text.length(); ) {
            int point = text.codePointAt(at);
            tokens.take(point, text, at);
            at += Character.charCount(point);
        }
        tokens.endWord();
        return tokens;
    }

    private void take(int point, String text, int at) {
        if (isHan(point)) {
            endWord();
            han.appendCodePoint(point);
        } else if (Character.isLetterOrDigit(point)) {
            word.appendCodePoint(point);
        } else if (!isInside(point, text, at)) {
            endWord();
        }
    }

    /** An apostrophe, the point between single letters and the one within a number do not end a word. */
    private boolean isInside(int point, String text, int at) {
        if (point == '\'' || point == '\u2019' || (point == '-' && joinsCode(text, at))) {
            return true;
        }
        boolean before = word.length() == 1 || (!word.isEmpty() && at >= 2 && text.charAt(at - 2) == '.');
        return point == '.'
                && before
                && at + 1 < text.length()
                && Character.isLetter(text.charAt(at + 1))
                && (at + 2 >= text.length() || !Character.isLetterOrDigit(text.charAt(at + 2)));
    }

    /** A hyphen between letters and digits stands within a model's name: SX-367 is SX367. */
    private boolean joinsCode(String text, int at) {
        if (word.isEmpty() || at + 1 >= text.length()) {
            return false;
        }
        char before = text.charAt(at - 1);
        char after = text.charAt(at + 1);
        return (Character.isLetter(before) && before < 128 && Character.isDigit(after))
                || (Character.isDigit(before) && Character.isLetter(after) && after < 128);
    }

    private void endWord() {
        if (!word.isEmpty()) {
            words.add(word.toString());
            word.setLength(0);
        }
    }

    static boolean isHan(int point) {
        if (point < 0x2E80) {
            return false;
        }
        if (point <= 0x9FFF && point >= 0x4E00) {
            return true;
        }
        return switch (UnicodeScript.of(point)) {
            case HAN, HIRAGANA, KATAKANA, HANGUL, THAI -> true;
            default -> false;
        };
    }

    String han() {
        return han.toString();
    }

    List<String> words() {
        return words;
    }
}
