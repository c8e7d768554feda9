package org.chuanglian.platform.registry.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.chuanglian.platform.registry.Catalogue;
import org.chuanglian.platform.registry.FactValue;
import org.chuanglian.platform.registry.Indicator;
import org.chuanglian.platform.registry.Recorder;
import org.chuanglian.platform.registry.RecordingSheet.SubjectEntry;
import org.chuanglian.platform.registry.Recordings;
import org.chuanglian.platform.registry.Source;
import org.chuanglian.platform.registry.SubjectKey;
import org.chuanglian.platform.registry.SubjectKind;
import org.chuanglian.platform.shared.Period;
import org.chuanglian.platform.testing.PlatformTest;
import org.chuanglian.platform.testing.Site;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Readers who download slowly, too many of them, and those who go away. The lists are longer than a socket buffers. */
@PlatformTest(properties = "test.database=exports")
class ExportPlacesPageIT {

    private static final String WORDS = "EXPORT_WORDS";
    private static final String EXPORT = "/registry/export.csv?column=" + WORDS;
    private static final int SUBJECTS = 4_000;
    private static final int TRIES = 15;

    @Autowired
    private Site site;

    @Autowired
    private ExportPlaces places;

    @BeforeAll
    static void fill(@Autowired Catalogue catalogue, @Autowired Recordings recordings) {
        catalogue.define(
                List.of(),
                List.of(new Source("export-source", "测试", null, null, null, null)),
                List.of(new Indicator(
                        WORDS, "说明", "Words", Indicator.ValueType.TEXT, null, 0, "any", "told", "", "", 1)),
                List.of());
        FactValue words = new FactValue.Words("长".repeat(3_000));
        recordings.record(new Recordings.Cause(new Recorder.Pack("export-test"), "载入", null), sheet -> {
            for (int i = 0; i < SUBJECTS; i++) {
                SubjectKey key = new SubjectKey(SubjectKey.Scheme.PACK, "export/" + i);
                sheet.subject(i, SubjectEntry.named(key, SubjectKind.PARK, "园区" + i, null));
                sheet.fact(i, key, WORDS, Period.of("2021"), words, "export-source");
            }
        });
    }

    /** A reader who asks, reads the first line of the answer, and then reads no more. */
    private final class SlowReader implements AutoCloseable {
        private final Socket socket = new Socket();

        SlowReader() throws IOException {
            URI address = URI.create(site.address());
            socket.setReceiveBufferSize(4_096);
            socket.connect(new InetSocketAddress(address.getHost(), address.getPort()));
            socket.getOutputStream()
                    .write(("GET " + EXPORT + " HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n")
                            .getBytes(StandardCharsets.US_ASCII));
            String status = new BufferedReader(
                            new InputStreamReader(socket.getInputStream(), StandardCharsets.US_ASCII), 64)
                    .readLine();
            assertThat(status).startsWith("HTTP/1.1 200");
        }

        @Override
        public void close() throws IOException {
            socket.close();
        }
    }

    @Test
    void asksToComeAgainWhenAllPlacesAreTakenAndGivesThemToOthersWhenReadersGoAway() throws IOException {
        List<SlowReader> readers = new ArrayList<>();
        try {
            for (int i = 0; i < ExportPlaces.AT_ONCE; i++) {
                readers.add(new SlowReader());
            }
            Site.Answer refused = site.get("/en" + EXPORT);
            assertThat(refused.status()).isEqualTo(503);
            assertThat(refused.header("Retry-After")).isEqualTo("10");
            assertThat(refused.header("Content-Disposition")).isEmpty();
            assertThat(refused.text("main")).contains("4 files are being exported", "about 10 seconds");
            assertThat(refused.page().select("main a").eachAttr("href"))
                    .containsExactly("/en" + EXPORT, "/en/registry?column=" + WORDS);
        } finally {
            for (SlowReader reader : readers) {
                reader.close();
            }
        }
        assertThat(takesAll()).isTrue();
    }

    /** Every place comes back: taking waits a while each time, so this waits without sleeping. */
    private boolean takesAll() {
        int taken = 0;
        for (int i = 0; i < TRIES && taken < ExportPlaces.AT_ONCE; i++) {
            taken += places.take() ? 1 : 0;
        }
        for (int i = 0; i < taken; i++) {
            places.giveBack();
        }
        return taken == ExportPlaces.AT_ONCE;
    }

    @Test
    void keepsNoPlaceForAnAddressItRefuses() {
        for (int i = 0; i <= ExportPlaces.AT_ONCE; i++) {
            assertThat(site.get("/registry/export.pdf").status()).isEqualTo(404);
            assertThat(site.get("/registry/export.csv?region=chongqing").status())
                    .isEqualTo(302);
        }
        assertThat(takesAll()).isTrue();
    }
}
