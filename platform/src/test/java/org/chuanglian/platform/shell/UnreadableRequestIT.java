package org.chuanglian.platform.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import org.chuanglian.platform.testing.PlatformTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.web.server.LocalServerPort;

@PlatformTest
class UnreadableRequestIT {

    private static final int LONGER_THAN_READ = 20_000;

    @LocalServerPort
    private int port;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "GET /% HTTP/1.1",
                "GET /%zz HTTP/1.1",
                "GET /\\ HTTP/1.1",
                "GET /registry|x HTTP/1.1",
                "GET /registry?x=%zz HTTP/1.1",
                "GET /registry?q=\"<script> HTTP/1.1",
                "GET  HTTP/1.1",
                "GET /registry HTTP/x",
                "\u0001\u0002 nothing"
            })
    void answersInItsOwnWords(String line) throws IOException {
        assertOwnWords(answer(line + "\r\nHost: localhost\r\nConnection: close\r\n\r\n"));
    }

    @Test
    void answersAnAddressThatIsTooLong() throws IOException {
        assertOwnWords(answer("GET /registry?q=" + "x".repeat(LONGER_THAN_READ)
                + " HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n"));
    }

    @Test
    void answersARequestWithoutAHost() throws IOException {
        assertOwnWords(answer("GET / HTTP/1.1\r\nConnection: close\r\n\r\n"));
    }

    /** To a line that is no HTTP the answer has no headers either. */
    private static void assertOwnWords(String answer) {
        assertThat(answer)
                .matches("(?s)(HTTP/1\\.1 400 .*)?读不懂这个请求.*")
                .doesNotContainIgnoringCase("tomcat")
                .doesNotContain("HTTP Status", "\nServer:", "Exception");
    }

    private String answer(String request) throws IOException {
        try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), port)) {
            socket.getOutputStream().write(request.getBytes(StandardCharsets.ISO_8859_1));
            return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
