package org.chuanglian.platform.work;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.Optional;

/** Keeps what jobs are given and what they make, for every instance; equal content is kept once. */
public interface JobFiles {

    /** Writes a file's content; it is streamed to the disk and never held whole. */
    @FunctionalInterface
    interface Writer {
        void write(OutputStream content) throws IOException;
    }

    /**
     * Keeps a file. A job names it in its {@link Outcome}.
     *
     * @throws java.io.UncheckedIOException when it cannot be written
     */
    JobFile keep(String name, String mediaType, Writer writer);

    /**
     * The content of a kept file, read piece by piece; empty when none is kept.
     *
     * @param content SHA-256 of the content, in hexadecimal digits
     */
    Optional<InputStream> open(String content);
}
