package org.chuanglian.platform.registry.storage;

import java.text.Normalizer;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.chuanglian.platform.registry.RecordingSheet.OtherName;
import org.chuanglian.platform.registry.RecordingSheet.SubjectEntry;
import org.chuanglian.platform.registry.SubjectKey;
import org.chuanglian.text.Pinyin;

/**
 * What a list's text filter looks in. Each name, its
 * pinyin and initials, and each key is a line; the pieces of one and two characters let an ordinary
 * index answer "contains" for any part, which trigrams cannot do for the two-character words of Chinese.
 */
record Lookup(String text, Set<String> grams) {

    static Lookup of(SubjectEntry entry) {
        Stream<String> english = entry.nameEn() == null ? Stream.empty() : Stream.of(entry.nameEn());
        Stream<String> keys = Stream.concat(Stream.of(entry.key()), entry.furtherKeys().stream())
                .filter(key -> key.scheme() != SubjectKey.Scheme.PACK && key.scheme() != SubjectKey.Scheme.NAME)
                .map(SubjectKey::value);
        List<String> names = Stream.concat(
                        Stream.of(entry.name()), entry.otherNames().stream().map(OtherName::name))
                .toList();
        String text = Stream.of(names.stream(), english, names.stream().flatMap(Lookup::sounds), keys)
                .flatMap(line -> line)
                .map(Lookup::normalised)
                .distinct()
                .collect(Collectors.joining("\n"));
        return new Lookup(text, grams(text));
    }

    /** How a Chinese name is typed by sound: chongqingdaxue and cqdx. */
    private static Stream<String> sounds(String name) {
        Pinyin pinyin = Pinyin.of(name);
        return pinyin.hasChinese() ? Stream.of(pinyin.full(), pinyin.initials()) : Stream.empty();
    }

    /** Full-width and compatibility forms become plain, capitals small, runs of blanks one. */
    static String normalised(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFKC)
                .toLowerCase(Locale.ROOT)
                .replaceAll("\\s+", " ")
                .strip();
    }

    /**
     * All pieces of two characters, and those of one that say something; a piece never spans two lines. Nearly every
     * subject has each letter and digit, which would fill a third of the index to find everything.
     */
    static Set<String> grams(String text) {
        Set<String> grams = new LinkedHashSet<>();
        int[] points = text.codePoints().toArray();
        for (int i = 0; i < points.length; i++) {
            if (points[i] == '\n') {
                continue;
            }
            if (isIndexedAlone(points[i])) {
                grams.add(Character.toString(points[i]));
            }
            if (i + 1 < points.length && points[i + 1] != '\n') {
                grams.add(new String(points, i, 2));
            }
        }
        return grams;
    }

    /** True when a character alone is among the pieces. */
    static boolean isIndexedAlone(int point) {
        return point >= 0x80;
    }
}
