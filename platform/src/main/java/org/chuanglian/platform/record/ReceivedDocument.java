package org.chuanglian.platform.record;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * A document that may be kept. Closing it removes what was not kept.
 *
 * @param file where it waits
 * @param hash SHA-256 of the file, in hexadecimal
 * @param name as given, without directories and control characters
 */
public record ReceivedDocument(Path file, AttachmentKind kind, long bytes, String hash, String name)
        implements Closeable {

    @Override
    public void close() throws IOException {
        Files.deleteIfExists(file);
    }
}
