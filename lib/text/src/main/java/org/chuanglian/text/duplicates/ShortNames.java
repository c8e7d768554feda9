package org.chuanglian.text.duplicates;

import java.util.HashMap;
import java.util.Map;

/** Writes well-known short names of Chinese institutions out: 中科院 is 中国科学院. */
final class ShortNames {

    private static final Map<String, String> WHOLE = new HashMap<>();
    private static final Map<String, String> AT_END = new HashMap<>();

    static {
        for (var line : WordList.lines("short_names.tsv")) {
            String name = line.getFirst();
            if (name.startsWith("-")) {
                AT_END.put(name.substring(1), line.get(1));
            } else {
                WHOLE.put(name, line.get(1));
            }
        }
    }

    private ShortNames() {}

    static String writtenOut(String han) {
        String whole = WHOLE.get(han);
        if (whole != null) {
            return whole;
        }
        for (int length = Math.min(6, han.length() - 1); length >= 3; length--) {
            String start = WHOLE.get(han.substring(0, length));
            if (start != null && !han.startsWith(start)) {
                return start + han.substring(length);
            }
        }
        for (int length = Math.min(3, han.length() - 1); length >= 2; length--) {
            String end = AT_END.get(han.substring(han.length() - length));
            if (end != null) {
                return han.substring(0, han.length() - length) + end;
            }
        }
        return han;
    }
}
