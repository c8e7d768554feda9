package org.chuanglian.text.duplicates;

import java.util.Locale;

/** The unified social credit code of Chinese organisations, with its check character by GB 32100-2015. */
public final class CreditCode {

    private static final String CHARACTERS = "0123456789ABCDEFGHJKLMNPQRTUWXY";
    private static final int LENGTH = 18;

    private CreditCode() {}

    /** Whether it has 18 allowed characters, the last of which is the check character of the others; in any case. */
    public static boolean isSound(String code) {
        if (code.length() != LENGTH) {
            return false;
        }
        String upper = code.toUpperCase(Locale.ROOT);
        int sum = 0;
        int weight = 1;
        for (int i = 0; i < LENGTH - 1; i++) {
            int value = CHARACTERS.indexOf(upper.charAt(i));
            if (value < 0) {
                return false;
            }
            sum += value * weight;
            weight = weight * 3 % 31;
        }
        return upper.charAt(LENGTH - 1) == CHARACTERS.charAt((31 - sum % 31) % 31);
    }
}
