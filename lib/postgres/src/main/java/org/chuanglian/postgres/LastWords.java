package org.chuanglian.postgres;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Why a server or one of its programs gave up, as it said itself, without a full stop. */
final class LastWords {

    /** Whoever knocks while the server goes is told that it goes, which is no reason. */
    private static final Pattern REASON = Pattern.compile(
            "(FATAL|PANIC|error): ++(?!the database system is|terminating |sorry, too many).*|unshare: .*");

    private LastWords() {}

    /** Of the server of these files: said at the start or, once it had opened it, in its own log. */
    static String of(DataDirectory files) throws IOException {
        List<Path> logs = new ArrayList<>(List.of(files.startLog()));
        try (Stream<Path> entries = Files.list(files.log())) {
            entries.filter(file -> file.getFileName().toString().startsWith("postgresql-"))
                    .max(Comparator.comparingLong(file -> file.toFile().lastModified()))
                    .ifPresent(logs::add);
        }
        for (Path log : logs) {
            Optional<String> reason = reason(log);
            if (reason.isPresent()) {
                return reason.get();
            }
        }
        return lastLine(files.startLog());
    }

    /** Of the program that wrote this file: its last reason, else its last line. */
    static String in(Path log) throws IOException {
        Optional<String> reason = reason(log);
        return reason.isPresent() ? reason.get() : lastLine(log);
    }

    private static Optional<String> reason(Path log) throws IOException {
        try (Stream<String> lines = Files.lines(log, StandardCharsets.ISO_8859_1)) {
            return lines.map(REASON::matcher)
                    .filter(Matcher::find)
                    .map(Matcher::group)
                    .reduce((earlier, later) -> later);
        }
    }

    private static String lastLine(Path log) throws IOException {
        try (Stream<String> lines = Files.lines(log, StandardCharsets.ISO_8859_1)) {
            return lines.filter(line -> !line.isBlank())
                    .reduce((earlier, later) -> later)
                    .orElse("it gave no reason");
        }
    }
}
