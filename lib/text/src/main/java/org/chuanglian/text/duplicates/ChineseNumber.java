package org.chuanglian.text.duplicates;

/** Reads the small numbers of names, Chinese or not, as digits: 十二 and 12 are one. */
final class ChineseNumber {

    private static final String DIGITS = "零一二三四五六七八九";

    private ChineseNumber() {}

    static String digits(String written) {
        int sum = 0;
        int digit = 0;
        for (int i = 0; i < written.length(); i++) {
            char c = written.charAt(i);
            int value = c == '〇' ? 0 : DIGITS.indexOf(c);
            if (c == '十' || c == '百') {
                sum += Math.max(1, digit) * (c == '十' ? 10 : 100);
                digit = 0;
            } else if (value >= 0) {
                digit = digit * 10 + value;
            } else {
                return written;
            }
        }
        return Integer.toString(sum + digit);
    }
}
