package org.chuanglian.ledger;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.UUID;
import java.util.regex.Pattern;

/**
 * A chain, and the first and last line of its export.
 *
 * @param algorithm of the genesis alone; each entry names its own
 */
public record Chain(UUID id, Algorithm algorithm) {

    static final String FORMAT = "chuanglian-record/1";

    private static final String UUID_DIGITS = "([0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})";

    static final Pattern OPENING = Pattern.compile("\\{\"alg\":\"(SHA-256|SM3)\",\"chain\":\"" + UUID_DIGITS
            + "\",\"format\":\"chuanglian-record/1\",\"genesis\":\"([0-9a-f]{64})\"}");
    static final Pattern CLOSING = Pattern.compile(
            "\\{\"chain\":\"" + UUID_DIGITS + "\",\"entries\":(0|[1-9][0-9]{0,15}),\"head\":\"([0-9a-f]{64})\"}");

    /** What the first entry names as the hash before it: the hash of the format, a line feed, the id and a line feed. */
    public String genesis() {
        return algorithm.hash((FORMAT + "\n" + id + "\n").getBytes(StandardCharsets.UTF_8));
    }

    /** The first line of an export, without a line end. */
    public String opening() {
        return "{\"alg\":\"" + algorithm.code() + "\",\"chain\":\"" + id + "\",\"format\":\"" + FORMAT
                + "\",\"genesis\":\"" + genesis() + "\"}";
    }

    /**
     * The last line of an export, without a line end.
     *
     * @param entries how many entries there are
     * @param head the hash of the last one, or the genesis when there is none
     */
    public String closing(long entries, String head) {
        return String.format(Locale.ROOT, "{\"chain\":\"%s\",\"entries\":%d,\"head\":\"%s\"}", id, entries, head);
    }
}
