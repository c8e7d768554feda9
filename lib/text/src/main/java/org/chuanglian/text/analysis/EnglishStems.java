package org.chuanglian.text.analysis;

import java.util.Set;
import org.tartarus.snowball.ext.EnglishStemmer;

/**
 * Stems of English words: Porter's second algorithm (snowballstem.org, English), after British spellings were made
 * American. Not safe for use by several threads at once.
 */
public final class EnglishStems {

    private static final int SHORTEST = 3;
    private static final Set<String> NOT_BRITISH =
            Set.of("four", "hour", "hours", "tour", "tours", "pour", "sour", "flour", "contour", "contours", "detour");

    private final EnglishStemmer stemmer = new EnglishStemmer();

    /** The stem of a word in small letters; a word with digits or other letters stays as it is. */
    public String of(String word) {
        if (word.length() < SHORTEST || !isPlain(word)) {
            return word;
        }
        stemmer.setCurrent(american(word));
        stemmer.stem();
        return stemmer.getCurrent();
    }

    private static boolean isPlain(String word) {
        for (int i = 0; i < word.length(); i++) {
            if (word.charAt(i) < 'a' || word.charAt(i) > 'z') {
                return false;
            }
        }
        return true;
    }

    private static String american(String word) {
        var written = word;
        if (written.contains("our") && !NOT_BRITISH.contains(written)) {
            written = written.replaceFirst("(?<=[a-z]{2})our(s|ed|ing|al|ful|able|ably|ite|ites)?$", "or$1");
        }
        if (written.contains("is") || written.contains("ys")) {
            written = written.replaceFirst("(?<=[a-z]{3})is(ation|ations|ed|er|ers|es|ing|e)$", "iz$1")
                    .replaceFirst("(?<=[a-z]{3})lys(ed|er|ers|ing|e)$", "lyz$1");
        }
        if (written.endsWith("re") && written.length() >= 5) {
            written = written.replaceFirst("(cent|fib|lit|met)re$", "$1er");
        }
        return written;
    }
}
