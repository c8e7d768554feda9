package org.chuanglian.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.SortedMap;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/** The expected hashes were computed outside: by Python's json and hashlib, and for SM3 by OpenSSL. */
class EntryTest {

    private static Entry entry(Algorithm algorithm) {
        SortedMap<String, String> payload = new TreeMap<>();
        payload.put("facts", "12");
        payload.put("reason", "“更正”\t\"𠮷\"\\\u0001/\u007f\u2028");
        SortedMap<String, String> sealed = new TreeMap<>();
        sealed.put("recorder", new Seal(Exported.SALT, "张三").commitment(Algorithm.SHA_256, "recorder"));
        return new Entry(
                1,
                Exported.START,
                "registry.recorded",
                "person",
                "subject:1",
                payload,
                sealed,
                algorithm,
                new Chain(Exported.ID, Algorithm.SHA_256).genesis());
    }

    @Test
    void isHashedAsAnybodyElseWouldHashIt() {
        assertThat(entry(Algorithm.SHA_256).chained().hash())
                .isEqualTo("8cb96deeb904976da23f0880d88acc42a5111d17bb654ea2d6a85da3de92c680");
        assertThat(entry(Algorithm.SM3).chained().hash())
                .isEqualTo("a218d7e198d81785543d6a0cafe845c0384cd2b7f5731181ffc179c2ab859b9d");
    }

    @Test
    void beginsFromAGenesisThatAnybodyCanCompute() {
        assertThat(new Chain(Exported.ID, Algorithm.SHA_256).genesis())
                .isEqualTo("866e37209af8a481ab3b9e3f26424fcd85337244cda40853607a819426bfd754");
        assertThat(new Chain(Exported.ID, Algorithm.SM3).genesis())
                .isEqualTo("3d6a317732e9b503976f9c4df221799dab2de1005d4c4f059eae31cee7f07000");
    }

    @Test
    void agreesWithThePublishedExampleOfSm3() {
        assertThat(Algorithm.SM3.hash("abc".getBytes(StandardCharsets.US_ASCII)))
                .as("GB/T 32905-2016, example 1")
                .isEqualTo("66c7f0f462eeedd9d1f2d46bdc10e4e24167c4875cf2f7a2297da02b8f4ba8e0");
    }

    @Test
    void commitsToAValueWithoutShowingIt() {
        Seal seal = new Seal(Exported.SALT, "张三");
        assertThat(seal.commitment(Algorithm.SHA_256, "recorder"))
                .isEqualTo("6ec4f8b2d8c8b274b12ef49e97f184428c18bb1580a6aa41875a03adb0ce1f72")
                .isNotEqualTo(seal.commitment(Algorithm.SHA_256, "reader"))
                .isNotEqualTo(Seal.of("张三").commitment(Algorithm.SHA_256, "recorder"));
        assertThat(entry(Algorithm.SHA_256).chained().line()).doesNotContain("张三");
        assertThat(seal).hasToString("Seal[]");
    }

    @Test
    void refusesWhatHasNoOneForm() {
        String prev = "0".repeat(64);
        TreeMap<String, String> none = new TreeMap<>();
        TreeMap<String, String> half = new TreeMap<>();
        half.put("text", "\ud83d");
        assertThatThrownBy(() -> new Entry(1, Instant.EPOCH, "a.b", "x", "", half, none, Algorithm.SM3, prev).chained())
                .hasMessageContaining("U+D83D")
                .hasMessageContaining("Maybe");
        assertThatThrownBy(() -> new Entry(0, Instant.EPOCH, "a.b", "x", "", none, none, Algorithm.SM3, prev))
                .hasMessageContaining("the number 0");
        assertThatThrownBy(() -> new Entry(1L << 53, Instant.EPOCH, "a.b", "x", "", none, none, Algorithm.SM3, prev))
                .hasMessageContaining("the number");
        assertThatThrownBy(() -> new Entry(
                        1, Instant.parse("+10000-01-01T00:00:00Z"), "a.b", "x", "", none, none, Algorithm.SM3, prev))
                .hasMessageContaining("the year");
        assertThatThrownBy(() -> new Entry(1, Instant.EPOCH, "A b", "x", "", none, none, Algorithm.SM3, prev))
                .hasMessageContaining("the kind");
        assertThatThrownBy(() -> new Entry(1, Instant.EPOCH, "a.b", "x", "", none, none, Algorithm.SM3, "0"))
                .hasMessageContaining("the hash before");
    }

    @Test
    void cutsTimesToTheMicrosecond() {
        Entry entry = new Entry(
                1,
                Instant.parse("2026-01-31T08:00:00.123456789Z"),
                "a.b",
                "x",
                "",
                new TreeMap<>(),
                new TreeMap<>(),
                Algorithm.SHA_256,
                "0".repeat(64));
        assertThat(entry.chained().line()).contains("\"at\":\"2026-01-31T08:00:00.123456Z\"");
        assertThat(entry.chained().at()).isEqualTo(Instant.parse("2026-01-31T08:00:00.123456Z"));
    }
}
