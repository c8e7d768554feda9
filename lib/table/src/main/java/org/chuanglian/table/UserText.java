package org.chuanglian.table;

import java.io.BufferedInputStream;
import java.io.BufferedReader;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.channels.Channels;
import java.nio.channels.SeekableByteChannel;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.zip.GZIPInputStream;

/** The text of a file that a user made, to be read more than once: its encoding shows only at its end. */
final class UserText implements Closeable {

    private static final int PORTION = 1 << 16;
    private static final char BYTE_ORDER_MARK = '\uFEFF';

    private final SeekableByteChannel bytes;
    private final Charset charset;

    private UserText(SeekableByteChannel bytes) throws IOException {
        this.bytes = bytes;
        this.charset = charset();
    }

    /** Opens a file; what can be read only once, such as a pipe, is copied to a file that goes when it is closed. */
    static UserText of(Path file) throws IOException {
        boolean lasting = Files.isRegularFile(file);
        SeekableByteChannel bytes = lasting
                ? Files.newByteChannel(file)
                : Files.newByteChannel(
                        Files.createTempFile("chuanglian", null),
                        StandardOpenOption.READ,
                        StandardOpenOption.WRITE,
                        StandardOpenOption.DELETE_ON_CLOSE);
        try {
            if (!lasting) {
                Files.copy(file, Channels.newOutputStream(bytes));
            }
            return new UserText(bytes);
        } catch (IOException unreadable) {
            bytes.close();
            throw unreadable;
        }
    }

    /** The text from its beginning, without the mark; what cannot be decoded becomes U+FFFD. Ends earlier readers. */
    Reader reader() throws IOException {
        Reader reader = new BufferedReader(
                new InputStreamReader(
                        unpacked(),
                        charset.newDecoder()
                                .onMalformedInput(CodingErrorAction.REPLACE)
                                .onUnmappableCharacter(CodingErrorAction.REPLACE)),
                PORTION);
        reader.mark(1);
        if (reader.read() != BYTE_ORDER_MARK) {
            reader.reset();
        }
        return reader;
    }

    /** UTF-8 where all bytes are sound UTF-8, else GB18030. */
    private Charset charset() throws IOException {
        CharsetDecoder decoder = StandardCharsets.UTF_8.newDecoder();
        ByteBuffer portion = ByteBuffer.allocate(PORTION);
        CharBuffer characters = CharBuffer.allocate(PORTION);
        InputStream in = unpacked();
        boolean ended = false;
        while (!ended) {
            int read = in.read(portion.array(), portion.position(), portion.remaining());
            ended = read < 0;
            portion.limit(portion.position() + Math.max(0, read)).position(0);
            if (decoder.decode(portion, characters.clear(), ended).isError()) {
                return Charset.forName("GB18030");
            }
            portion.compact();
        }
        return StandardCharsets.UTF_8;
    }

    private InputStream unpacked() throws IOException {
        bytes.position(0);
        InputStream in = new BufferedInputStream(Channels.newInputStream(bytes), PORTION);
        in.mark(2);
        // RFC 1952, 2.3.1: ID1 and ID2, with which no text begins.
        boolean packed = in.read() == 0x1F && in.read() == 0x8B;
        in.reset();
        return packed ? new GZIPInputStream(in, PORTION) : in;
    }

    @Override
    public void close() throws IOException {
        bytes.close();
    }
}
