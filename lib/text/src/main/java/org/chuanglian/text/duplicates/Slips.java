package org.chuanglian.text.duplicates;

/** Small differences between two short texts. */
final class Slips {

    private Slips() {}

    /** Whether two neighbouring characters changed places and nothing else is different. */
    static boolean swapped(String one, String other) {
        if (one.length() != other.length()) {
            return false;
        }
        int at = 0;
        while (at < one.length() && one.charAt(at) == other.charAt(at)) {
            at++;
        }
        return at + 1 < one.length()
                && one.charAt(at) == other.charAt(at + 1)
                && one.charAt(at + 1) == other.charAt(at)
                && one.regionMatches(at + 2, other, at + 2, one.length() - at - 2);
    }

    /** Whether just one character is another. */
    static boolean oneChanged(String one, String other) {
        return one.length() == other.length() && changed(one, other) == 1;
    }

    private static int changed(String one, String other) {
        int changed = 0;
        for (int i = 0; i < one.length(); i++) {
            changed += one.charAt(i) == other.charAt(i) ? 0 : 1;
        }
        return changed;
    }

    static boolean contains(String one, String other) {
        return one.contains(other) || other.contains(one);
    }
}
