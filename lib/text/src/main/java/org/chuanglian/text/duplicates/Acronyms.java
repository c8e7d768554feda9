package org.chuanglian.text.duplicates;

import java.util.List;
import java.util.stream.Collectors;

/** First letters of the words of a name. */
final class Acronyms {

    private Acronyms() {}

    static String of(List<String> words) {
        return words.stream().map(word -> word.substring(0, 1)).collect(Collectors.joining());
    }

    static boolean match(Phrase one, Phrase other) {
        return isOf(one, other) || isOf(other, one);
    }

    private static boolean isOf(Phrase acronym, Phrase name) {
        return acronym.wordCount() == 1
                && name.wordCount() >= 2
                && acronym.han().isEmpty()
                && name.han().isEmpty()
                && acronym.word(0).length() == name.wordCount()
                && acronym.word(0).equals(of(name.words()));
    }
}
