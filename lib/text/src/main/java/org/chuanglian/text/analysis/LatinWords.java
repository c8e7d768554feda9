package org.chuanglian.text.analysis;

import java.util.Arrays;

/**
 * Reads a word of letters and digits, or several with hyphens between them: the parts, and the whole written as one.
 * Apostrophes, possessives, dots of abbreviations and the commas of thousands go.
 */
final class LatinWords {

    private static final int LONGEST_WORD = 64;
    private static final int LONGEST_JOINED = 40;
    private static final int MOST_PARTS = 5;

    private final char[] chars;
    private final TokenSink sink;
    private final char[] joined = new char[LONGEST_JOINED];
    private char[] word = new char[LONGEST_WORD];
    private int length;
    private int end;

    LatinWords(char[] chars, TokenSink sink) {
        this.chars = chars;
        this.sink = sink;
    }

    /** Where what was read ends. */
    int end() {
        return end;
    }

    /** Reads from a word character on; returns the position after the last word. */
    int read(int start, int position) {
        int first = position;
        int joinedLength = 0;
        int parts = 0;
        end = start;
        do {
            end = parts == 0 ? end : end + 1;
            readPart();
            if (length > 0 && length <= LONGEST_WORD) {
                sink.accept(TokenKind.WORD, word, 0, length, position);
            }
            joinedLength = joinedLength + length <= LONGEST_JOINED ? joinedLength : LONGEST_JOINED + 1;
            if (joinedLength <= LONGEST_JOINED) {
                System.arraycopy(word, 0, joined, joinedLength, length);
                joinedLength += length;
            }
            parts++;
            position++;
        } while (goesOn());
        if (parts > 1 && parts <= MOST_PARTS && joinedLength <= LONGEST_JOINED) {
            sink.accept(TokenKind.JOINED, joined, 0, joinedLength, first);
        }
        return position;
    }

    private boolean goesOn() {
        return (at(end) == '-' || at(end) == '_') && Characters.isWordCharacter(at(end + 1));
    }

    private char at(int index) {
        return index < chars.length ? chars[index] : ' ';
    }

    private void readPart() {
        length = 0;
        boolean abbreviation = false;
        while (end < chars.length) {
            char c = chars[end];
            if (Characters.isWordCharacter(c)) {
                add(c);
            } else if (c == '\'' && Characters.isWordCharacter(at(end + 1))) {
                if (at(end + 1) == 's' && !Characters.isWordCharacter(at(end + 2))) {
                    end += 2;
                    return;
                }
            } else if (c == '.'
                    && Characters.isDigit(at(end + 1))
                    && length > 0
                    && Characters.isDigit(word[length - 1])) {
                add('.');
            } else if (c == '.' && isAbbreviation(abbreviation)) {
                abbreviation = true;
            } else if (!isThousands(c)) {
                break;
            }
            end++;
        }
        suffix();
    }

    /** U.S.A.: one letter before each dot, and a letter or nothing after it. */
    private boolean isAbbreviation(boolean already) {
        boolean single = end >= 1
                && Character.isLetter(chars[end - 1])
                && (end == 1 || !Characters.isWordCharacter(chars[end - 2]));
        return single
                && ((Character.isLetter(at(end + 1)) && !Characters.isWordCharacter(at(end + 2)))
                        || (already && !Characters.isWordCharacter(at(end + 1))));
    }

    private boolean isThousands(char c) {
        return c == ','
                && length > 0
                && Characters.isDigit(word[length - 1])
                && Characters.isDigit(at(end + 1))
                && Characters.isDigit(at(end + 2))
                && Characters.isDigit(at(end + 3))
                && !Characters.isDigit(at(end + 4));
    }

    /** C++ and C# are other things than C. */
    private void suffix() {
        if (at(end) == '+' && at(end + 1) == '+' && !Characters.isWordCharacter(at(end + 2))) {
            add('+');
            add('+');
            end += 2;
        } else if (at(end) == '#' && length == 1 && !Characters.isWordCharacter(at(end + 1))) {
            add('#');
            end++;
        }
    }

    private void add(char c) {
        if (length == word.length) {
            word = Arrays.copyOf(word, length * 2);
        }
        word[length++] = c;
    }
}
