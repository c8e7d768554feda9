package org.chuanglian.platform.record.attachment;

import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.SocketAddress;
import java.net.StandardProtocolFamily;
import java.net.UnixDomainSocketAddress;
import java.nio.ByteBuffer;
import java.nio.channels.Channels;
import java.nio.channels.ServerSocketChannel;
import java.nio.channels.SocketChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;

/** A daemon that speaks clamd's INSTREAM as clamd(8) describes it, and calls infected whatever holds EICAR. */
final class StandInClamav implements AutoCloseable {

    private static final byte[] COMMAND = "zINSTREAM\0".getBytes(StandardCharsets.US_ASCII);

    private final ServerSocketChannel door;
    private final Thread serving;
    private volatile byte[] lastScanned = {};

    StandInClamav() throws IOException {
        this(ServerSocketChannel.open(), new InetSocketAddress(InetAddress.getLoopbackAddress(), 0));
    }

    StandInClamav(Path socket) throws IOException {
        this(ServerSocketChannel.open(StandardProtocolFamily.UNIX), UnixDomainSocketAddress.of(socket));
    }

    private StandInClamav(ServerSocketChannel door, SocketAddress address) throws IOException {
        this.door = door;
        door.bind(address);
        serving = Thread.startVirtualThread(this::serve);
    }

    String address() throws IOException {
        return switch (door.getLocalAddress()) {
            case InetSocketAddress here -> "127.0.0.1:" + here.getPort();
            case SocketAddress here -> here.toString();
        };
    }

    byte[] lastScanned() {
        return lastScanned.clone();
    }

    private void serve() {
        while (door.isOpen()) {
            try (SocketChannel client = door.accept()) {
                answer(client);
            } catch (IOException closed) {
                return;
            }
        }
    }

    private void answer(SocketChannel client) throws IOException {
        DataInputStream in = new DataInputStream(Channels.newInputStream(client));
        boolean known = Arrays.equals(in.readNBytes(COMMAND.length), COMMAND);
        ByteArrayOutputStream content = new ByteArrayOutputStream();
        for (int length = in.readInt(); known && length > 0; length = in.readInt()) {
            content.writeBytes(in.readNBytes(length));
        }
        lastScanned = content.toByteArray();
        client.write(ByteBuffer.wrap((verdict(known, content) + "\0").getBytes(StandardCharsets.US_ASCII)));
    }

    private static String verdict(boolean known, ByteArrayOutputStream content) {
        if (!known) {
            return "UNKNOWN COMMAND";
        }
        return content.toString(StandardCharsets.ISO_8859_1).contains("EICAR")
                ? "stream: Eicar-Test-Signature FOUND"
                : "stream: OK";
    }

    @Override
    public void close() throws IOException {
        door.close();
        try {
            serving.join();
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }
}
