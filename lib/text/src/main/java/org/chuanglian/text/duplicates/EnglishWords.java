package org.chuanglian.text.duplicates;

import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What the list of English words knows: abbreviations, words that carry no meaning, names that stand for one another. */
final class EnglishWords {

    private static final Map<String, String> WHOLE = new HashMap<>();
    private static final Map<String, Set<String>> GIVEN = new HashMap<>();
    private static final Set<String> EMPTY = Set.of(
            "of", "the", "and", "for", "in", "on", "a", "an", "at", "to", "de", "la", "le", "du", "der", "die", "das",
            "und", "et", "with", "by", "from");
    private static final Map<String, String> ROMAN = Map.of(
            "ii", "2", "iii", "3", "iv", "4", "vi", "6", "vii", "7", "viii", "8", "ix", "9", "xi", "11", "xii", "12");

    static {
        WordList.lines("words.tsv").forEach(line -> WHOLE.put(line.getFirst(), line.get(1)));
        WordList.lines("given_names.tsv").forEach(names -> {
            for (String name : names) {
                GIVEN.computeIfAbsent(name, any -> new HashSet<>()).addAll(names);
            }
        });
    }

    private EnglishWords() {}

    static String whole(String word) {
        return WHOLE.getOrDefault(word, word);
    }

    /** A Roman numeral from two on as digits, anything else as it is. */
    static String number(String word) {
        return ROMAN.getOrDefault(word, word);
    }

    static boolean isEmpty(String word) {
        return EMPTY.contains(word);
    }

    static boolean isGivenName(String word) {
        return GIVEN.containsKey(word);
    }

    static boolean areOneName(String one, String other) {
        return GIVEN.getOrDefault(one, Set.of()).contains(other);
    }

    /** Where a row's words repeat, the first stays. */
    static String[] distinct(List<String> words) {
        return words.isEmpty()
                ? Phrase.NO_WORDS
                : Arrays.stream(words.toArray(String[]::new)).distinct().toArray(String[]::new);
    }
}
