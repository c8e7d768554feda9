package org.chuanglian.ledger;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What the chain was at the end of a day, short enough to be printed in a newspaper: whoever keeps it can tell later
 * whether anything before that end was changed.
 *
 * @param algorithm of the head's hash
 * @param day in China Standard Time
 * @param entries how many entries there were
 * @param head the hash of the last one
 */
public record Checkpoint(UUID chain, Algorithm algorithm, LocalDate day, long entries, String head) {

    private static final Pattern FORM = Pattern.compile(
            "\\s*\\{\"alg\":\"(SHA-256|SM3)\",\"chain\":\"([0-9a-f-]{36})\",\"day\":\"([0-9-]{10})\","
                    + "\"entries\":([1-9][0-9]{0,15}),\"format\":\"chuanglian-checkpoint/1\",\"head\":\"([0-9a-f]{64})\"}\\s*");

    /** One line of JSON in canonical form. */
    public String line() {
        return String.format(
                Locale.ROOT,
                "{\"alg\":\"%s\",\"chain\":\"%s\",\"day\":\"%s\",\"entries\":%d,\"format\":\"chuanglian-checkpoint/1\",\"head\":\"%s\"}",
                algorithm.code(),
                chain,
                day,
                entries,
                head);
    }

    /** Reads what {@link #line} wrote; empty when the text is anything else. */
    public static Optional<Checkpoint> of(String text) {
        Matcher form = FORM.matcher(text);
        if (!form.matches()) {
            return Optional.empty();
        }
        try {
            return Optional.of(new Checkpoint(
                    UUID.fromString(form.group(2)),
                    Algorithm.of(form.group(1)).orElseThrow(),
                    LocalDate.parse(form.group(3)),
                    Long.parseLong(form.group(4)),
                    form.group(5)));
        } catch (DateTimeException | IllegalArgumentException malformed) {
            return Optional.empty();
        }
    }
}
