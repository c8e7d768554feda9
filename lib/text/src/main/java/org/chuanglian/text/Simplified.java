package org.chuanglian.text;

import com.hankcs.hanlp.HanLP;
import java.nio.charset.Charset;
import java.nio.charset.CharsetEncoder;

/**
 * Traditional characters one by one to simplified ones. One by one, and not by phrases, so that any part of a text
 * comes out as it does within the whole, which is what finding parts needs.
 */
final class Simplified {

    private static final char FIRST = '\u3400';
    private static final char LAST = '\u9FFF';
    private static final char[] TABLE = table();

    private Simplified() {}

    static int of(int point) {
        return point >= FIRST && point <= LAST ? TABLE[point - FIRST] : point;
    }

    /** A character of GB 2312 is in use as it is: 乾 in 乾照光电 must not become 干. */
    private static char[] table() {
        CharsetEncoder simplified = Charset.forName("GB2312").newEncoder();
        char[] table = new char[LAST - FIRST + 1];
        for (char c = FIRST; c <= LAST; c++) {
            String written = simplified.canEncode(c) ? "" : HanLP.convertToSimplifiedChinese(String.valueOf(c));
            table[c - FIRST] = written.length() == 1 ? written.charAt(0) : c;
        }
        return table;
    }
}
