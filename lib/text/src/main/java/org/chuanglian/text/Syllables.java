package org.chuanglian.text;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.NavigableSet;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** Splits letters that were typed without blanks into the syllables of pinyin, the last of which may be unfinished. */
public final class Syllables {

    private static final NavigableSet<String> ALL = Arrays.stream(com.hankcs.hanlp.dictionary.py.Pinyin.values())
            .map(com.hankcs.hanlp.dictionary.py.Pinyin::getPinyinWithoutTone)
            .filter(letters -> !letters.equals("none"))
            .collect(Collectors.toCollection(TreeSet::new));
    private static final int LONGEST =
            ALL.stream().mapToInt(String::length).max().orElseThrow();
    private static final int MOST = 64;

    private Syllables() {}

    /**
     * One way to read the letters.
     *
     * @param whole finished syllables
     * @param unfinished the letters of a last syllable that more letters may finish; empty when all are finished
     */
    public record Split(List<String> whole, String unfinished) {

        /** How many syllables, the unfinished one among them. */
        public int size() {
            return whole.size() + (unfinished.isEmpty() ? 0 : 1);
        }
    }

    /**
     * The ways to read the letters, longer first syllables first; empty when they are no pinyin. At most {@code most}
     * ways, and none for more than 64 letters.
     */
    public static List<Split> splits(String letters, int most) {
        List<Split> splits = new ArrayList<>();
        if (!letters.isEmpty() && letters.length() <= MOST) {
            boolean[] dead = new boolean[letters.length() + 1];
            extend(letters, 0, new ArrayList<>(), splits, most, dead);
        }
        return splits;
    }

    private static boolean extend(
            String letters, int at, List<String> whole, List<Split> splits, int most, boolean[] dead) {
        if (at == letters.length()) {
            splits.add(new Split(List.copyOf(whole), ""));
            return true;
        }
        if (dead[at]) {
            return false;
        }
        boolean found = false;
        for (int end = Math.min(at + LONGEST, letters.length()); end > at && splits.size() < most; end--) {
            String syllable = letters.substring(at, end);
            if (ALL.contains(syllable)) {
                whole.add(syllable);
                found |= extend(letters, end, whole, splits, most, dead);
                whole.removeLast();
            }
        }
        if (splits.size() < most) {
            String unfinished = letters.substring(at);
            if (mayBecomeSyllable(unfinished)) {
                splits.add(new Split(List.copyOf(whole), unfinished));
                found = true;
            }
        }
        dead[at] = !found;
        return found;
    }

    private static boolean mayBecomeSyllable(String letters) {
        String next = ALL.higher(letters);
        return next != null && next.startsWith(letters);
    }
}
