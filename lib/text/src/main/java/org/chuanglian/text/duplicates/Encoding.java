package org.chuanglian.text.duplicates;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/** Tells the encoding of a file by its bytes: UTF-8 where all of them are sound UTF-8, else GB18030. */
final class Encoding {

    private static final int PORTION = 1 << 16;

    private Encoding() {}

    static Charset of(Path file) throws IOException {
        CharsetDecoder decoder = StandardCharsets.UTF_8.newDecoder();
        ByteBuffer bytes = ByteBuffer.allocate(PORTION);
        CharBuffer characters = CharBuffer.allocate(PORTION);
        try (InputStream in = Files.newInputStream(file)) {
            boolean ended = false;
            while (!ended) {
                int read = in.read(bytes.array(), bytes.position(), bytes.remaining());
                ended = read < 0;
                bytes.limit(bytes.position() + Math.max(0, read)).position(0);
                if (decoder.decode(bytes, characters.clear(), ended).isError()) {
                    return Charset.forName("GB18030");
                }
                bytes.compact();
            }
        }
        return StandardCharsets.UTF_8;
    }
}
