package org.chuanglian.postgres;

import java.io.IOException;
import java.net.BindException;
import java.net.InetAddress;
import java.net.ServerSocket;

/** Ports of 127.0.0.1, the one address the server listens on. */
final class Port {
    private static final byte[] LOOPBACK = {127, 0, 0, 1};

    private Port() {}

    static int free() throws IOException {
        try (ServerSocket socket = bound(0)) {
            return socket.getLocalPort();
        }
    }

    static void requireFree(int port) throws IOException {
        try (ServerSocket socket = bound(port)) {
            socket.getLocalPort();
        } catch (BindException taken) {
            throw new PostgresStartException(
                    "Port " + port + " on 127.0.0.1 cannot be used: " + taken.getMessage() + ".",
                    "another program listens there; stop it or choose another port.",
                    taken);
        }
    }

    private static ServerSocket bound(int port) throws IOException {
        return new ServerSocket(port, 1, InetAddress.getByAddress(LOOPBACK));
    }
}
