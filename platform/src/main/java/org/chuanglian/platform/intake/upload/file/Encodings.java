package org.chuanglian.platform.intake.upload.file;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/** Tells the encoding of a text file by its bytes; unlike the libraries, also UTF-16, and what is no text at all. */
final class Encodings {

    static final Charset GB18030 = Charset.forName("GB18030");
    private static final int PORTION = 1 << 16;

    private Encodings() {}

    /**
     * UTF-16 where its mark says so, UTF-8 where all bytes are sound UTF-8, else GB18030; empty for what is no text.
     * Bytes that are neither show as damaged cells.
     */
    static Optional<Charset> of(Path file) throws IOException {
        CharsetDecoder utf8 = StandardCharsets.UTF_8.newDecoder();
        ByteBuffer bytes = ByteBuffer.allocate(PORTION);
        CharBuffer characters = CharBuffer.allocate(PORTION);
        boolean sound = true;
        boolean first = true;
        try (InputStream in = Files.newInputStream(file)) {
            boolean ended = false;
            while (!ended) {
                int read = in.read(bytes.array(), bytes.position(), bytes.remaining());
                ended = read < 0;
                int end = bytes.position() + Math.max(0, read);
                if (first && isUtf16(bytes.array(), end)) {
                    return Optional.of(StandardCharsets.UTF_16);
                }
                first = false;
                if (holdsZero(bytes.array(), end)) {
                    return Optional.empty();
                }
                bytes.limit(end).position(0);
                sound = sound && !utf8.decode(bytes, characters.clear(), ended).isError();
                if (sound) {
                    bytes.compact();
                } else {
                    bytes.clear();
                }
            }
        }
        return Optional.of(sound ? StandardCharsets.UTF_8 : GB18030);
    }

    private static boolean isUtf16(byte[] bytes, int end) {
        return end >= 2
                && ((bytes[0] == (byte) 0xFF && bytes[1] == (byte) 0xFE)
                        || (bytes[0] == (byte) 0xFE && bytes[1] == (byte) 0xFF));
    }

    private static boolean holdsZero(byte[] bytes, int end) {
        for (int i = 0; i < end; i++) {
            if (bytes[i] == 0) {
                return true;
            }
        }
        return false;
    }
}
