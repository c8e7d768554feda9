package org.chuanglian.text.duplicates;

/** How alike two words are, from 0 to 1: equal, abbreviated, an initial, a nickname, or with a slip of the finger. */
final class WordLikeness {

    private static final double NICKNAME = 0.85;
    private static final double INITIAL = 0.4;
    private static final double SHORTENED = 0.65;

    private WordLikeness() {}

    static double of(String one, String other, boolean names) {
        if (one.equals(other)) {
            return 1;
        }
        boolean shorterFirst = one.length() <= other.length();
        String less = shorterFirst ? one : other;
        String more = shorterFirst ? other : one;
        if (hasDigit(less) || hasDigit(more)) {
            return less.length() >= 4 && more.length() <= 2 * less.length() && more.contains(less) ? SHORTENED : 0;
        }
        if (names && less.length() == 1) {
            return more.charAt(0) == less.charAt(0) ? INITIAL : 0;
        }
        if (names && EnglishWords.areOneName(less, more)) {
            return NICKNAME;
        }
        if (less.length() >= 3 && more.startsWith(less)) {
            return Math.max(SHORTENED, 1 - (more.length() - less.length()) / (double) more.length());
        }
        return slips(less, more);
    }

    private static double slips(String less, String more) {
        int length = more.length();
        boolean ends = less.charAt(0) == more.charAt(0) || less.charAt(less.length() - 1) == more.charAt(length - 1);
        if (length < 4 || length - less.length() > 2 || !ends) {
            return 0;
        }
        if (Long.bitCount(letters(less) ^ letters(more)) > 4) {
            return 0;
        }
        if (isOneSlip(less, more)) {
            return 1 - 1.0 / length;
        }
        return length >= 7 && within(less, more, 2) ? 1 - 2.5 / length : 0;
    }

    /** One bit for each letter that the word holds. */
    private static long letters(String word) {
        long letters = 0;
        for (int i = 0; i < word.length(); i++) {
            letters |= 1L << (word.charAt(i) & 63);
        }
        return letters;
    }

    private static boolean isOneSlip(String less, String more) {
        int start = 0;
        while (start < less.length() && less.charAt(start) == more.charAt(start)) {
            start++;
        }
        int end = 0;
        while (end < less.length() - start
                && less.charAt(less.length() - 1 - end) == more.charAt(more.length() - 1 - end)) {
            end++;
        }
        int left = less.length() - start - end;
        int leftMore = more.length() - start - end;
        return leftMore <= 1
                || (left == 2
                        && leftMore == 2
                        && less.charAt(start) == more.charAt(start + 1)
                        && less.charAt(start + 1) == more.charAt(start));
    }

    private static boolean hasDigit(String word) {
        for (int i = 0; i < word.length(); i++) {
            if (Character.isDigit(word.charAt(i))) {
                return true;
            }
        }
        return false;
    }

    /** Whether at most {@code most} characters have to be changed, put in or taken out. */
    private static boolean within(String one, String other, int most) {
        int[] above = new int[other.length() + 1];
        for (int j = 0; j <= other.length(); j++) {
            above[j] = j;
        }
        for (int i = 1; i <= one.length(); i++) {
            int diagonal = above[0];
            above[0] = i;
            for (int j = 1; j <= other.length(); j++) {
                int changed = diagonal + (one.charAt(i - 1) == other.charAt(j - 1) ? 0 : 1);
                diagonal = above[j];
                above[j] = Math.min(changed, 1 + Math.min(above[j], above[j - 1]));
            }
        }
        return above[other.length()] <= most;
    }
}
