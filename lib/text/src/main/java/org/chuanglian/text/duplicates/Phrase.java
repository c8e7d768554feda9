package org.chuanglian.text.duplicates;

import java.util.Arrays;
import java.util.List;
import org.chuanglian.text.Pinyin;
import org.jspecify.annotations.Nullable;

/** A text as it is compared: its Chinese characters in order, its words, and what was set apart from them. */
final class Phrase {

    static final String[] NO_WORDS = {};
    static final Phrase NOTHING = new Phrase("", NO_WORDS, Apart.NOTHING);

    private final String han;
    private final String[] words;
    private final Apart apart;
    /** How the Chinese characters sound, once asked; two threads that ask at once find the same. */
    private @Nullable String sound;

    private Rarity.@Nullable Bits bits;

    /**
     * What of a name was set apart, each empty when there is none.
     *
     * @param region where it sits, as its name says
     * @param form its legal form
     * @param unit the part of a university
     * @param branch the branch, hospital or press that is not the whole
     * @param ordinals the numbers that tell one from its sisters, sorted
     */
    record Apart(String region, String form, String unit, String branch, String ordinals) {
        static final Apart NOTHING = new Apart("", "", "", "", "");
    }

    Phrase(String han, String[] words, Apart apart) {
        this.han = han;
        this.words = words;
        this.apart = apart;
    }

    String han() {
        return han;
    }

    /** How its Chinese characters sound: a phrase is compared with many, and read only once. */
    String sound() {
        String known = sound;
        if (known == null) {
            known = Pinyin.of(han).full();
            sound = known;
        }
        return known;
    }

    /** What its Chinese characters say in the field that it stands in. */
    Rarity.Bits bits(Rarity rarity) {
        Rarity.Bits known = bits;
        if (known == null) {
            known = rarity.ofCharacters(han);
            bits = known;
        }
        return known;
    }

    int wordCount() {
        return words.length;
    }

    /** The words themselves, not to be changed. */
    String[] wordArray() {
        return words;
    }

    String word(int index) {
        return words[index];
    }

    List<String> words() {
        return Arrays.asList(words);
    }

    Apart apart() {
        return apart;
    }

    boolean isEmpty() {
        return han.isEmpty() && words.length == 0;
    }

    /** What it says besides what was set apart, for telling whether two say the same. */
    String core() {
        return words.length == 0 ? han : han + ' ' + String.join(" ", words);
    }
}
