package org.chuanglian.text.duplicates;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;

/** Reads the lists of words that lie beside the code: lines of cells between tabs, with comments after #. */
final class WordList {

    private WordList() {}

    static List<List<String>> lines(String name) {
        try (BufferedReader lines = new BufferedReader(new InputStreamReader(
                Objects.requireNonNull(WordList.class.getResourceAsStream(name), name), StandardCharsets.UTF_8))) {
            return lines.lines()
                    .filter(line -> !line.startsWith("#"))
                    .map(line -> List.of(line.split("\t", -1)))
                    .toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(name + " is not in the jar.\nMaybe the build was cut short.", unreadable);
        }
    }
}
