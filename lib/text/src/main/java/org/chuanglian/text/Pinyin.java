package org.chuanglian.text;

import com.hankcs.hanlp.HanLP;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/**
 * How a text sounds, in pinyin without tones, each character read in its word: 重庆 is chongqing, 银行 yinhang. ü is
 * written v, as it is typed. Letters and digits that are not Chinese stand as they are; blanks and punctuation fall away.
 */
public record Pinyin(List<Syllable> syllables) {

    /**
     * A syllable, or a run of letters and digits that are not Chinese.
     *
     * @param start index of its first code point in the compact normalised text
     * @param end index after its last code point there
     */
    public record Syllable(String letters, int start, int end, boolean chinese) {

        /** What stands for it among initials: the first letter of a syllable, the whole of another run. */
        public String initial() {
            return chinese ? letters.substring(0, 1) : letters;
        }
    }

    public Pinyin {
        syllables = List.copyOf(syllables);
    }

    /** Reads a text of any form. */
    public static Pinyin of(String text) {
        return of(Normalised.of(text));
    }

    /** Reads a text that is already normalised. */
    public static Pinyin of(Normalised normalised) {
        Normalised compact = normalised.compact();
        String text = compact.text();
        List<com.hankcs.hanlp.dictionary.py.Pinyin> read = HanLP.convertToPinyinList(text);
        String[] readings = new String[compact.length()];
        int at = 0;
        for (int i = 0; i < readings.length; i++) {
            // one reading for each char, so two for a code point beyond the first plane, and neither is known
            readings[i] = reading(read.get(at));
            at += Character.charCount(compact.point(i));
        }
        Readings.correct(compact, readings);
        return new Pinyin(syllables(compact, readings));
    }

    private static String reading(com.hankcs.hanlp.dictionary.py.Pinyin pinyin) {
        return pinyin == com.hankcs.hanlp.dictionary.py.Pinyin.none5 ? "" : pinyin.getPinyinWithoutTone();
    }

    private static List<Syllable> syllables(Normalised text, String[] readings) {
        List<Syllable> syllables = new ArrayList<>();
        StringBuilder run = new StringBuilder();
        for (int i = 0; i < readings.length; i++) {
            if (readings[i].isEmpty()) {
                run.appendCodePoint(text.point(i));
                boolean last = i + 1 == readings.length || !readings[i + 1].isEmpty();
                if (last) {
                    int length = run.codePointCount(0, run.length());
                    syllables.add(new Syllable(run.toString(), i + 1 - length, i + 1, false));
                    run.setLength(0);
                }
            } else {
                syllables.add(new Syllable(readings[i], i, i + 1, true));
            }
        }
        return syllables;
    }

    /** True when at least one character is Chinese. */
    public boolean hasChinese() {
        return syllables.stream().anyMatch(Syllable::chinese);
    }

    /** All letters in one: chongqingdaxue. */
    public String full() {
        return syllables.stream().map(Syllable::letters).collect(Collectors.joining());
    }

    /** The first letters in one: cqdx. */
    public String initials() {
        return syllables.stream().map(Syllable::initial).collect(Collectors.joining());
    }
}
