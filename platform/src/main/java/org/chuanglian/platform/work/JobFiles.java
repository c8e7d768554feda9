package org.chuanglian.platform.work;

import java.io.IOException;
import java.io.OutputStream;

/** Keeps what jobs make for their owners; equal content is kept once. */
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
}
