package org.chuanglian.text.analysis;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;

/** The project's own lists of words beside this class: a line an entry, lines that begin with # are remarks. */
final class Lists {

    private Lists() {}

    static List<String> lines(String name) {
        var stream = Objects.requireNonNull(
                Lists.class.getResourceAsStream(name), () -> "no " + name + ". Maybe the build left resources out.");
        try (var lines = new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8))) {
            return lines.lines()
                    .map(String::strip)
                    .filter(line -> !line.isEmpty() && !line.startsWith("#"))
                    .toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException("cannot read " + name, unreadable);
        }
    }
}
