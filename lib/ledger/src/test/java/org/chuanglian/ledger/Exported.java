package org.chuanglian.ledger;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.UUID;

/** An export made for a test, line by line. */
record Exported(Chain chain, List<String> lines, List<String> hashes) {

    static final UUID ID = UUID.fromString("01890a5d-ac96-774b-bcce-b302099a8057");
    static final String SALT = "0".repeat(63) + "1";
    static final Instant START = Instant.parse("2026-01-31T08:00:00.000001Z");

    /** One entry a text; every third with the other algorithm. */
    static Exported of(Algorithm algorithm, List<String> texts) {
        Chain chain = new Chain(ID, algorithm);
        List<String> lines = new ArrayList<>(List.of(chain.opening()));
        List<String> hashes = new ArrayList<>();
        String head = chain.genesis();
        for (int i = 0; i < texts.size(); i++) {
            SortedMap<String, String> payload = new TreeMap<>();
            payload.put("text", texts.get(i));
            SortedMap<String, String> sealed = new TreeMap<>();
            Algorithm own = i % 3 == 2 ? Algorithm.SM3 : algorithm;
            sealed.put("name", new Seal(SALT, "示例" + i).commitment(own, "name"));
            Entry.Chained entry = new Entry(
                            i + 1, START.plusSeconds(i / 2), "test.written", "person", "", payload, sealed, own, head)
                    .chained();
            head = entry.hash();
            hashes.add(head);
            lines.add(entry.line());
        }
        lines.add(chain.closing(texts.size(), head));
        return new Exported(chain, lines, hashes);
    }

    byte[] bytes() {
        return bytes(lines);
    }

    static byte[] bytes(List<String> lines) {
        return (String.join("\n", lines) + "\n").getBytes(StandardCharsets.UTF_8);
    }

    Checkpoint checkpoint(int entries) {
        String alg = lines.get(entries).contains("\"alg\":\"SM3\"") ? "SM3" : "SHA-256";
        return new Checkpoint(
                ID, Algorithm.of(alg).orElseThrow(), LocalDate.parse("2026-01-31"), entries, hashes.get(entries - 1));
    }

    static Report verify(byte[] export) {
        return verify(export, Optional.empty());
    }

    static Report verify(byte[] export, Optional<Checkpoint> pin) {
        try {
            return Verification.of(new ByteArrayInputStream(export), pin, entries -> {});
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }
}
