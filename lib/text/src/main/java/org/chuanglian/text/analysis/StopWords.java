package org.chuanglian.text.analysis;

import java.util.Set;

/** Words that say nothing of a subject: everywhere, or in a question. */
public final class StopWords {

    private static final Set<String> GRAMMAR = Set.copyOf(Lists.lines("stop-words.txt"));
    private static final Set<String> ASKING = Set.copyOf(Lists.lines("asking-words.txt"));

    private StopWords() {}

    /** Whether the word carries grammar, in small letters. */
    public static boolean isGrammar(String word) {
        return GRAMMAR.contains(word);
    }

    /** Whether the word asks, and says nothing of what is asked for. */
    public static boolean isAsking(String word) {
        return ASKING.contains(word);
    }
}
