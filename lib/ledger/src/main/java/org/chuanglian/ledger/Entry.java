package org.chuanglian.ledger;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.Collections;
import java.util.Locale;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Pattern;

/**
 * One entry of the chain. Its line is a JSON object in canonical form (RFC 8785) with exactly the members {@code actor},
 * {@code alg}, {@code at}, {@code hash}, {@code kind}, {@code payload}, {@code prev}, {@code sealed}, {@code seq}, {@code
 * subject}; its hash is that of the same object without {@code hash}.
 *
 * @param seq 1 for the first entry, then without a gap
 * @param at when, to the microsecond; never before the entry before it
 * @param kind what was done, such as {@code registry.recorded}
 * @param actor who did it, as far as everybody may know
 * @param subject what it was done to, as far as everybody may know; empty when to nothing in particular
 * @param payload what everybody may know of it
 * @param sealed commitments to what not everybody may know ({@link Seal#commitment})
 * @param prev the hash of the entry before, or the chain's {@link Chain#genesis}
 */
public record Entry(
        long seq,
        Instant at,
        String kind,
        String actor,
        String subject,
        SortedMap<String, String> payload,
        SortedMap<String, String> sealed,
        Algorithm algorithm,
        String prev) {

    private static final Pattern NAME = Pattern.compile("[a-z][a-z0-9-]*(\\.[a-z][a-z0-9-]*)*");
    private static final Pattern HASH = Pattern.compile("[0-9a-f]{64}");
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern(
                    "uuuu-MM-dd'T'HH:mm:ss.SSSSSS'Z'", Locale.ROOT)
            .withZone(ZoneOffset.UTC);

    /** @throws IllegalArgumentException if the entry cannot be written in the one form that entries have */
    public Entry {
        at = at.truncatedTo(ChronoUnit.MICROS);
        payload = Collections.unmodifiableSortedMap(new TreeMap<>(payload));
        sealed = Collections.unmodifiableSortedMap(new TreeMap<>(sealed));
        require(seq >= 1 && seq <= Canonical.LARGEST, "the number " + seq + " is not from 1 to " + Canonical.LARGEST);
        int year = at.atOffset(ZoneOffset.UTC).getYear();
        require(year >= 0 && year <= 9999, "the year " + year + " has no four digits");
        require(NAME.matcher(kind).matches(), "the kind \"" + kind + "\" is not like registry.recorded");
        require(HASH.matcher(prev).matches(), "the hash before is \"" + prev + "\", not 64 hexadecimal digits");
        payload.keySet().forEach(Entry::requireName);
        sealed.keySet().forEach(Entry::requireName);
        sealed.values()
                .forEach(hash -> require(
                        HASH.matcher(hash).matches(), "the commitment \"" + hash + "\" is not 64 hexadecimal digits"));
    }

    /** An entry with its hash, as it is kept for ever. */
    public record Chained(long seq, Instant at, String hash, String line) {}

    /** Computes the hash and writes the line, without a line end. */
    public Chained chained() {
        StringBuilder line = new StringBuilder(512);
        line.append("{\"actor\":");
        Canonical.string(line, actor);
        line.append(",\"alg\":\"").append(algorithm.code());
        line.append("\",\"at\":\"").append(TIME.format(at)).append("\",");
        int place = line.length();
        line.append("\"kind\":\"").append(kind).append("\",\"payload\":");
        Canonical.map(line, payload);
        line.append(",\"prev\":\"").append(prev).append("\",\"sealed\":");
        Canonical.map(line, sealed);
        line.append(",\"seq\":").append(seq).append(",\"subject\":");
        Canonical.string(line, subject);
        line.append('}');
        String hash = algorithm.hash(line.toString().getBytes(StandardCharsets.UTF_8));
        line.insert(place, "\"hash\":\"" + hash + "\",");
        return new Chained(seq, at, hash, line.toString());
    }

    private static void requireName(String name) {
        require(NAME.matcher(name).matches(), "the member \"" + name + "\" is not like known-at");
    }

    private static void require(boolean holds, String otherwise) {
        if (!holds) {
            throw new IllegalArgumentException(otherwise + ".\nMaybe it was put together by hand.");
        }
    }
}
