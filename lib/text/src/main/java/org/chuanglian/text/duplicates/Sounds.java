package org.chuanglian.text.duplicates;

import org.chuanglian.text.Pinyin;

/** Chinese texts that are written differently and sound the same. */
final class Sounds {

    private Sounds() {}

    /** Whether at most two characters differ and each of those sounds as the other. */
    static boolean alike(String one, String other) {
        if (one.length() != other.length()) {
            return false;
        }
        int changed = 0;
        for (int i = 0; i < one.length(); i++) {
            changed += one.charAt(i) == other.charAt(i) ? 0 : 1;
        }
        return changed <= 2
                && changed < one.length()
                && Pinyin.of(one).full().equals(Pinyin.of(other).full());
    }
}
