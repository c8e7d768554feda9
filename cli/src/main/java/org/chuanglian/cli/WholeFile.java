package org.chuanglian.cli;

import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

/** Writes a file that is there whole or not at all: a reader, or a full disk, never leaves half of it. */
final class WholeFile {

    private WholeFile() {}

    /** What is to be written. */
    @FunctionalInterface
    interface Content {
        void writeTo(BufferedWriter writer) throws IOException;
    }

    /** Writes UTF-8 text beside {@code file} and then moves it into place, over an older one. */
    static void write(Path file, Content content) throws IOException {
        var place = file.toAbsolutePath();
        var beside = place.resolveSibling(place.getFileName() + ".part");
        try {
            try (var writer = Files.newBufferedWriter(beside)) {
                content.writeTo(writer);
            }
            Files.move(beside, place, StandardCopyOption.REPLACE_EXISTING);
        } finally {
            Files.deleteIfExists(beside);
        }
    }
}
