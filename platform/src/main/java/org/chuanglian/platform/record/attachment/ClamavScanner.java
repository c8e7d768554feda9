package org.chuanglian.platform.record.attachment;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.InetSocketAddress;
import java.net.SocketAddress;
import java.net.StandardProtocolFamily;
import java.net.UnixDomainSocketAddress;
import java.nio.ByteBuffer;
import java.nio.channels.SocketChannel;
import java.nio.channels.UnresolvedAddressException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Asks ClamAV's daemon by its protocol (clamd(8), INSTREAM): the command, then chunks that each begin with their length
 * in four bytes, the highest first, then a chunk of length 0; the answer ends with a zero byte.
 */
final class ClamavScanner implements Scanner {

    private static final Logger LOG = LoggerFactory.getLogger(ClamavScanner.class);
    private static final byte[] COMMAND = "zINSTREAM\0".getBytes(StandardCharsets.US_ASCII);
    private static final int CHUNK = 1 << 16;
    private static final int LONGEST_ANSWER = 4_096;

    private final SocketAddress daemon;
    private final long patienceMillis;

    /**
     * @param address {@code host:port}, or the path of a socket
     * @param patienceMillis how long a scan may take
     */
    ClamavScanner(String address, long patienceMillis) {
        this.daemon = address(address);
        this.patienceMillis = patienceMillis;
    }

    private static SocketAddress address(String address) {
        if (address.startsWith("/")) {
            return UnixDomainSocketAddress.of(address);
        }
        int colon = address.lastIndexOf(':');
        return new InetSocketAddress(address.substring(0, colon), Integer.parseInt(address.substring(colon + 1)));
    }

    @Override
    public Verdict scan(Path file) {
        try (SocketChannel channel = daemon instanceof UnixDomainSocketAddress
                ? SocketChannel.open(StandardProtocolFamily.UNIX)
                : SocketChannel.open()) {
            // a closed channel wakes whoever waits on it
            var patience = CompletableFuture.delayedExecutor(patienceMillis, TimeUnit.MILLISECONDS);
            CompletableFuture<Void> impatience = CompletableFuture.runAsync(() -> close(channel), patience);
            try {
                return verdict(asked(channel, file));
            } finally {
                impatience.cancel(false);
            }
        } catch (IOException | UnresolvedAddressException unreachable) {
            LOG.warn("ClamAV at {} did not answer.\nMaybe it is not running.", daemon, unreachable);
            return Verdict.UNKNOWN;
        }
    }

    private static void close(SocketChannel channel) {
        try {
            channel.close();
        } catch (IOException refused) {
            throw new UncheckedIOException(refused);
        }
    }

    private String asked(SocketChannel channel, Path file) throws IOException {
        channel.connect(daemon);
        write(channel, ByteBuffer.wrap(COMMAND));
        try (InputStream content = Files.newInputStream(file)) {
            byte[] chunk = new byte[CHUNK];
            for (int read = content.read(chunk); read >= 0; read = content.read(chunk)) {
                if (read > 0) {
                    write(
                            channel,
                            ByteBuffer.allocate(Integer.BYTES).putInt(read).flip());
                    write(channel, ByteBuffer.wrap(chunk, 0, read));
                }
            }
        }
        write(channel, ByteBuffer.allocate(Integer.BYTES).putInt(0).flip());
        ByteBuffer answer = ByteBuffer.allocate(LONGEST_ANSWER);
        while (answer.hasRemaining() && channel.read(answer) >= 0) {
            if (answer.position() > 0 && answer.get(answer.position() - 1) == 0) {
                break;
            }
        }
        return new String(answer.array(), 0, answer.position(), StandardCharsets.UTF_8)
                .replace("\0", "")
                .strip();
    }

    private static void write(SocketChannel channel, ByteBuffer bytes) throws IOException {
        while (bytes.hasRemaining()) {
            channel.write(bytes);
        }
    }

    private static Verdict verdict(String answer) {
        if (answer.equals("stream: OK")) {
            return Verdict.CLEAN;
        }
        LOG.warn("ClamAV answered \"{}\".", answer);
        return answer.endsWith(" FOUND") ? Verdict.INFECTED : Verdict.UNKNOWN;
    }
}
