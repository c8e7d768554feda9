package org.chuanglian.text.duplicates;

/** Chinese phrases that are written differently and sound the same. */
final class Sounds {

    private Sounds() {}

    /** Whether at most two characters differ and each of those sounds as the other. */
    static boolean alike(Phrase one, Phrase other) {
        String han = one.han();
        String otherHan = other.han();
        if (han.length() != otherHan.length()) {
            return false;
        }
        int changed = 0;
        for (int i = 0; i < han.length(); i++) {
            changed += han.charAt(i) == otherHan.charAt(i) ? 0 : 1;
        }
        return changed <= 2 && changed < han.length() && one.sound().equals(other.sound());
    }
}
