package org.chuanglian.text.duplicates;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The provinces, prefectures and districts that a Chinese name begins with, and which lies in which. */
final class Regions {

    private static final int LONGEST = 5;
    private static final String[] ENDINGS = {
        "特别行政区", "维吾尔自治区", "壮族自治区", "回族自治区", "自治区", "自治州", "自治县", "地区", "新区", "省", "市", "区", "县", "州"
    };
    private static final Map<String, String> PROVINCES = new HashMap<>();

    static {
        for (var line : WordList.lines("regions.tsv")) {
            String province = line.getFirst();
            PROVINCES.put(province, province);
            for (String place : line.get(1).split(" ", -1)) {
                if (!place.isEmpty()) {
                    PROVINCES.putIfAbsent(place, province);
                }
            }
        }
    }

    private Regions() {}

    /** How far from {@code from} a region's name with its ending reaches; {@code from} itself when none stands there. */
    static int end(String text, int from) {
        for (int length = Math.min(LONGEST, text.length() - from); length >= 2; length--) {
            if (PROVINCES.containsKey(text.substring(from, from + length))) {
                return ending(text, from + length);
            }
        }
        return from;
    }

    private static int ending(String text, int at) {
        for (String ending : ENDINGS) {
            if (text.startsWith(ending, at)) {
                return at + ending.length();
            }
        }
        return at;
    }

    /** The bare name of a region that may bear its ending; null when it is none. */
    static @Nullable String bare(String text) {
        if (PROVINCES.containsKey(text)) {
            return text;
        }
        for (String ending : ENDINGS) {
            if (text.endsWith(ending)) {
                String bare = text.substring(0, text.length() - ending.length());
                return PROVINCES.containsKey(bare) ? bare : null;
            }
        }
        return null;
    }

    /** Whether two bare names may mean one place: the same, or one is the province of the other. */
    static boolean compatible(String one, String other) {
        return one.equals(other) || one.equals(PROVINCES.get(other)) || other.equals(PROVINCES.get(one));
    }
}
