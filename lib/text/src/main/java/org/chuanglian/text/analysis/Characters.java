package org.chuanglian.text.analysis;

/** Which characters are written without blanks between words, and which carry grammar rather than meaning. */
public final class Characters {

    /** Particles, conjunctions and prepositions of one character. */
    private static final String FUNCTION = "的了和是在与及或等为对以于把被让也都而且其之吗呢吧啊就这那它他她我你们将由从并所";

    private static final boolean[] IS_FUNCTION = new boolean[Character.MAX_VALUE + 1];

    static {
        for (int i = 0; i < FUNCTION.length(); i++) {
            IS_FUNCTION[FUNCTION.charAt(i)] = true;
        }
    }

    private Characters() {}

    /** Chinese characters, kana and hangul: what is indexed by characters and pairs of them. */
    public static boolean isIdeograph(char c) {
        return (c >= '\u3400' && c <= '\u9FFF')
                || (c >= '\u3041' && c <= '\u30FF' && c != '\u30FB')
                || (c >= '\uAC00' && c <= '\uD7A3')
                || c == '\u3005';
    }

    /** Whether the character is by far most often a particle, a conjunction or a preposition. */
    public static boolean isFunction(char c) {
        return IS_FUNCTION[c];
    }

    static boolean isWordCharacter(char c) {
        return c < 128
                ? (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9')
                : Character.isLetterOrDigit(c) && !isIdeograph(c);
    }

    static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }
}
