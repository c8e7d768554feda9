package org.chuanglian.platform.search.index;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.chuanglian.platform.registry.RecordingSheet.OtherName;
import org.chuanglian.platform.registry.SubjectFeed.Entry;
import org.chuanglian.platform.registry.SubjectKey;
import org.chuanglian.platform.search.Evidence.Aspect;
import org.chuanglian.text.Normalised;

/** The texts of a subject that it can be found by, each with what it is. */
record Described(List<Line> lines) {

    /** One text. */
    record Line(Aspect aspect, String text) {

        Normalised normalised() {
            return Normalised.of(text);
        }

        boolean isName() {
            return switch (aspect) {
                case NAME, OTHER_NAME, ENGLISH_NAME -> true;
                case KEY, PRODUCT, FIELD -> false;
            };
        }
    }

    static Described of(Entry entry) {
        List<Line> lines = new ArrayList<>();
        lines.add(new Line(Aspect.NAME, entry.name()));
        for (OtherName other : entry.otherNames()) {
            lines.add(new Line(Aspect.OTHER_NAME, other.name()));
        }
        if (entry.nameEn() != null) {
            lines.add(new Line(Aspect.ENGLISH_NAME, entry.nameEn()));
        }
        for (SubjectKey key : entry.keys()) {
            if (isOfficial(key)) {
                lines.add(new Line(Aspect.KEY, key.value()));
            }
        }
        for (String product : entry.products()) {
            lines.add(new Line(Aspect.PRODUCT, product));
        }
        if (entry.field() != null) {
            lines.add(new Line(Aspect.FIELD, entry.field()));
        }
        return new Described(lines);
    }

    /** Keys that people know: not a name over again, not a row number of the pack. */
    static boolean isOfficial(SubjectKey key) {
        return switch (key.scheme()) {
            case USCC, STOCK, PROJECT, PATENT, GBT2260 -> true;
            case NAME, PACK -> false;
        };
    }

    /** A share's code without its exchange: 600129 of 600129.SH; the whole of any other key. */
    static String shortKey(String key) {
        return key.toLowerCase(Locale.ROOT).matches("\\d{6}\\.[a-z]{2}") ? key.substring(0, 6) : key;
    }
}
