package org.chuanglian.platform.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import org.chuanglian.platform.testing.PlatformTest;
import org.chuanglian.platform.testing.Site;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Files are looked at after they are on the disk; how much may come there is decided before. */
@PlatformTest
class FormLimitsIT {

    private static final int MEGABYTE = 1 << 20;

    @Autowired
    private Site site;

    private int status(String path, BodyPublisher body) throws IOException, InterruptedException {
        try (HttpClient client = HttpClient.newHttpClient()) {
            return client.send(
                            HttpRequest.newBuilder(URI.create(site.address() + path))
                                    .header("Content-Type", "Multipart/Form-Data; boundary=x")
                                    .POST(body)
                                    .build(),
                            BodyHandlers.discarding())
                    .statusCode();
        }
    }

    @Test
    void refusesALargeFormWhereverNoLargeFormIsExpected() throws IOException, InterruptedException {
        byte[] large = new byte[21 * MEGABYTE];
        assertThat(status("/preferences", BodyPublishers.ofByteArray(large))).isEqualTo(413);
        assertThat(status("/en/preferences", BodyPublishers.ofByteArray(large))).isEqualTo(413);
        assertThat(status("/intake/uploads/more", BodyPublishers.ofByteArray(large)))
                .isEqualTo(413);
    }

    @Test
    void refusesAFormThatDoesNotSayHowLargeItIs() throws IOException, InterruptedException {
        BodyPublisher endless = BodyPublishers.ofInputStream(() -> new ByteArrayInputStream(new byte[MEGABYTE]));
        assertThat(status("/preferences", endless)).isEqualTo(411);
        assertThat(status("/intake/uploads", endless)).isEqualTo(411);
    }
}
