package org.chuanglian.text.collection;

import java.io.BufferedInputStream;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.zip.GZIPInputStream;

/** The lines of a UTF-8 file, plain or compressed with gzip, with or without a byte order mark. */
final class Lines {

    private static final int GZIP_FIRST = 0x1F;
    private static final int GZIP_SECOND = 0x8B;

    private Lines() {}

    /** Takes a line; returns why the file cannot be used, or nothing. */
    @FunctionalInterface
    interface Taker {
        Optional<String> take(String line, int number);
    }

    /** Hands on the lines that are not blank, until one is refused. */
    static Optional<String> each(Path file, Taker taker) throws IOException {
        var decoder = StandardCharsets.UTF_8
                .newDecoder()
                .onMalformedInput(CodingErrorAction.REPLACE)
                .onUnmappableCharacter(CodingErrorAction.REPLACE);
        try (var stream = opened(file);
                var reader = new BufferedReader(new InputStreamReader(stream, decoder))) {
            int number = 0;
            for (var line = reader.readLine(); line != null; line = reader.readLine()) {
                number++;
                var plain = number == 1 && line.startsWith("\uFEFF") ? line.substring(1) : line;
                if (!plain.isBlank()) {
                    var refused = taker.take(plain, number);
                    if (refused.isPresent()) {
                        return Optional.of("'%s' line %d: %s".formatted(file, number, refused.get()));
                    }
                }
            }
        }
        return Optional.empty();
    }

    /** Found out by the first two bytes, whatever the file is called. */
    private static InputStream opened(Path file) throws IOException {
        var stream = new BufferedInputStream(Files.newInputStream(file), 1 << 16);
        stream.mark(2);
        boolean packed = stream.read() == GZIP_FIRST && stream.read() == GZIP_SECOND;
        stream.reset();
        return packed ? new GZIPInputStream(stream, 1 << 16) : stream;
    }
}
