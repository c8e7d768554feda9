package org.chuanglian.text.duplicates;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.chuanglian.text.Pinyin;

/** The common words of Chinese names and what they are called in English. */
final class Concepts {

    private static final Map<String, String> ENGLISH = new HashMap<>();
    private static final int LONGEST;
    /** What even a name that is otherwise spelled by its sound translates. */
    private static final Set<String> ALWAYS = Set.of(
            "大学", "学院", "研究院", "研究所", "银行", "医院", "中国", "实验室", "哈尔滨", "陕西", "西藏", "香港", "澳门", "清华", "西南", "西北", "东北",
            "东南", "中南", "华东", "华南", "华中", "华北", "中央", "南方");

    static {
        int longest = 0;
        for (var line : WordList.lines("concepts.tsv")) {
            ENGLISH.put(line.getFirst(), line.get(1));
            longest = Math.max(longest, line.getFirst().length());
        }
        LONGEST = longest;
    }

    private Concepts() {}

    /** Length of the longest common word that stands at {@code from}, 0 when none does. */
    static int length(String text, int from) {
        for (int length = Math.min(LONGEST, text.length() - from); length >= 1; length--) {
            if (ENGLISH.containsKey(text.substring(from, from + length))) {
                return length;
            }
        }
        return 0;
    }

    /** Whether the text from {@code from} on is made of common words alone. */
    static boolean only(String text, int from) {
        int at = from;
        while (at < text.length()) {
            int length = length(text, at);
            if (length == 0) {
                return false;
            }
            at += length;
        }
        return true;
    }

    /**
     * Adds the English words of a Chinese name: common words translated, the rest by its sound, each run one word.
     *
     * @param bySound translates only what every name translates: 交通大学 is Jiaotong University
     */
    static void english(String han, List<String> words, boolean bySound) {
        StringBuilder rest = new StringBuilder();
        int at = 0;
        while (at < han.length()) {
            int region = Regions.end(han, at);
            int length = length(han, at);
            if (bySound && length > 0 && !ALWAYS.contains(han.substring(at, at + length))) {
                length = 0;
            }
            if (region > at || length > 0) {
                sound(rest, words);
            }
            if (region > at + length) {
                sound(new StringBuilder(bareOf(han.substring(at, region))), words);
                at = region;
            } else if (length > 0) {
                words.addAll(List.of(
                        ENGLISH.getOrDefault(han.substring(at, at + length), "").split(" ", -1)));
                at += length;
            } else {
                rest.append(han.charAt(at));
                at++;
            }
        }
        sound(rest, words);
    }

    private static String bareOf(String region) {
        String bare = Regions.bare(region);
        return bare == null ? region : bare;
    }

    private static void sound(StringBuilder han, List<String> words) {
        if (!han.isEmpty()) {
            words.add(Pinyin.of(han.toString()).full());
            han.setLength(0);
        }
    }
}
