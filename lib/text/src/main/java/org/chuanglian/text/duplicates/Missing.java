package org.chuanglian.text.duplicates;

import java.util.Locale;
import java.util.Set;

/** The ways in which a table says that a value is not known. */
final class Missing {

    private static final int LONGEST = 9;
    private static final Set<String> SAID = Set.of(
            "null", "none", "nil", "nan", "na", "n/a", "n.a.", "#n/a", "-", "--", "—", "——", "/", "?", "unknown", "无",
            "不详", "未知", "暂无", "空", "无数据", "未填写", "\\n");

    private Missing() {}

    static String emptied(String value) {
        String trimmed = value.strip();
        return trimmed.length() <= LONGEST && SAID.contains(trimmed.toLowerCase(Locale.ROOT)) ? "" : trimmed;
    }
}
