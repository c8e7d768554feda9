package org.chuanglian.text.duplicates;

import java.util.HashMap;
import java.util.Map;

/** Legal forms of organisations, as names bear them at their end. */
final class LegalForms {

    private static final Map<String, String> KIND = new HashMap<>();
    private static final int LONGEST = 6;

    static {
        WordList.lines("forms.tsv").forEach(line -> KIND.put(line.getFirst(), line.get(1)));
    }

    private LegalForms() {}

    /** Length of the legal form at the end of a Chinese name, 0 when there is none. */
    static int lengthAtEnd(String han) {
        for (int length = Math.min(LONGEST, han.length() - 1); length >= 2; length--) {
            if (KIND.containsKey(han.substring(han.length() - length))) {
                return length;
            }
        }
        return 0;
    }

    /** What a word says about the legal form, empty when it says nothing. */
    static String kind(String word) {
        return KIND.getOrDefault(word, "");
    }
}
