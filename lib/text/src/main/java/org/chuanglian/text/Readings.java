package org.chuanglian.text;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** Readings that the dictionary of the kept library has wrong or lacks, by words; the longest word wins. */
final class Readings {

    private static final Map<Integer, List<Correction>> BY_FIRST = read();

    /** A word of the first plane, and a syllable for each character. */
    private record Correction(String word, List<String> syllables) {

        boolean stands(Normalised text, int at) {
            if (at + word.length() > text.length()) {
                return false;
            }
            for (int i = 0; i < word.length(); i++) {
                if (text.point(at + i) != word.charAt(i)) {
                    return false;
                }
            }
            return true;
        }
    }

    private Readings() {}

    static void correct(Normalised text, String[] readings) {
        int at = 0;
        while (at < readings.length) {
            int length = 1;
            for (Correction correction : BY_FIRST.getOrDefault(text.point(at), List.of())) {
                if (correction.stands(text, at)) {
                    length = correction.word.length();
                    for (int i = 0; i < length; i++) {
                        readings[at + i] = correction.syllables.get(i);
                    }
                    break;
                }
            }
            at += length;
        }
    }

    private static Map<Integer, List<Correction>> read() {
        Map<Integer, List<Correction>> corrections = new HashMap<>();
        try (BufferedReader lines = new BufferedReader(new InputStreamReader(
                Objects.requireNonNull(Readings.class.getResourceAsStream("readings.tsv"), "readings.tsv"),
                StandardCharsets.UTF_8))) {
            lines.lines().filter(line -> !line.startsWith("#")).forEach(line -> {
                Correction correction = correction(line);
                corrections
                        .computeIfAbsent(correction.word.codePointAt(0), first -> new ArrayList<>())
                        .add(correction);
            });
        } catch (IOException unreadable) {
            throw new UncheckedIOException(
                    "readings.tsv is not in the jar.\nMaybe the build was cut short.", unreadable);
        }
        corrections.values().forEach(list -> list.sort(Comparator.comparingInt(c -> -c.word.length())));
        return corrections;
    }

    private static Correction correction(String line) {
        int tab = line.indexOf('\t');
        List<String> syllables = List.of(line.substring(tab + 1).split(" ", -1));
        if (tab < 1 || tab != syllables.size()) {
            throw new IllegalStateException("readings.tsv reads \"" + line + "\", expected a word, a tab and " + tab
                    + " syllables.\nMaybe one is missing.");
        }
        return new Correction(line.substring(0, tab), syllables);
    }
}
