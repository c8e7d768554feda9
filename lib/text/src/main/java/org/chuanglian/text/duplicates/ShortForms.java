package org.chuanglian.text.duplicates;

import java.util.function.LongConsumer;

/** Chinese short names of characters picked in order: 川仪 of 四川仪表, 重大 of 重庆大学. */
final class ShortForms {

    private static final int LONGEST_SHORT = 4;
    private static final int LONGEST = 12;

    private ShortForms() {}

    /** A short name is its own key; a whole one has that of each pair that a two-character short name could be. */
    static void keys(String han, LongConsumer keys) {
        if (han.length() >= 2 && han.length() <= LONGEST_SHORT) {
            keys.accept(key(han.charAt(0), han.charAt(han.length() - 1)));
        } else if (han.length() <= LONGEST) {
            for (int i = 0; i < Math.min(2, han.length()); i++) {
                for (int j = i + 2; j < han.length(); j++) {
                    keys.accept(key(han.charAt(i), han.charAt(j)));
                }
            }
        }
    }

    private static long key(char first, char last) {
        return Hash.of(first, last);
    }

    /** Whether the shorter of two names is made of characters of the longer one, in order, from its first word on. */
    static boolean match(String one, String other) {
        String less = one.length() <= other.length() ? one : other;
        String more = less.equals(one) ? other : one;
        if (less.length() < 2 || less.length() > LONGEST_SHORT || more.length() < less.length() + 2) {
            return false;
        }
        int at = more.indexOf(less.charAt(0));
        if (at < 0 || at > 1) {
            return false;
        }
        for (int i = 1; i < less.length(); i++) {
            at = more.indexOf(less.charAt(i), at + 1);
            if (at < 0) {
                return false;
            }
        }
        return true;
    }
}
