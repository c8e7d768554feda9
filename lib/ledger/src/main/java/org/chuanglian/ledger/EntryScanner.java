package org.chuanglian.ledger;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * Reads the line of an entry against the one form that it can have, and remembers where its parts stand. Used again for
 * each line, and strings are only skipped: what they hold is vouched for by the hash.
 */
final class EntryScanner {

    private static final byte[] ACTOR = ascii("{\"actor\":");
    private static final byte[] ALGORITHM = ascii(",\"alg\":\"");
    private static final byte[] AT = ascii("\",\"at\":\"");
    private static final byte[] TIME = ascii("dddd-dd-ddTdd:dd:dd.ddddddZ");
    private static final byte[] AFTER_TIME = ascii("\",");
    private static final byte[] HASH = ascii("\"hash\":\"");
    private static final byte[] KIND = ascii("\"kind\":");
    private static final byte[] PAYLOAD = ascii(",\"payload\":");
    private static final byte[] PREV = ascii(",\"prev\":\"");
    private static final byte[] SEALED = ascii("\",\"sealed\":");
    private static final byte[] SEQ = ascii(",\"seq\":");
    private static final byte[] SUBJECT = ascii(",\"subject\":");
    private static final byte[] END = ascii("}");
    private static final byte[][] NAMES = {ascii(Algorithm.SHA_256.code()), ascii(Algorithm.SM3.code())};
    private static final Algorithm[] NAMED = {Algorithm.SHA_256, Algorithm.SM3};

    private byte[] bytes = {};
    private int end;
    private int place;
    private @Nullable String expected;

    private Algorithm algorithm = Algorithm.SHA_256;
    private int timeFrom;
    private int hashFrom;
    private int hashTo;
    private int prevFrom;
    private long seq;

    private static byte[] ascii(String text) {
        return text.getBytes(StandardCharsets.US_ASCII);
    }

    /** Whether the bytes are an entry; if not, {@link #expected} says what was expected at {@link #place}. */
    boolean scan(byte[] line, int from, int to) {
        bytes = line;
        end = to;
        place = from;
        expected = null;
        return literal(ACTOR)
                && string()
                && literal(ALGORITHM)
                && algorithm()
                && literal(AT)
                && time()
                && literal(AFTER_TIME)
                && hash()
                && literal(KIND)
                && string()
                && literal(PAYLOAD)
                && map()
                && literal(PREV)
                && prev()
                && literal(SEALED)
                && map()
                && literal(SEQ)
                && number()
                && literal(SUBJECT)
                && string()
                && literal(END)
                && nothingMore();
    }

    int place() {
        return place;
    }

    String expected() {
        return expected == null ? "an entry" : expected;
    }

    Algorithm named() {
        return algorithm;
    }

    long seq() {
        return seq;
    }

    /** Where the 27 bytes of the time begin. */
    int timeFrom() {
        return timeFrom;
    }

    /** Where the member {@code hash} begins, which is no part of what is hashed. */
    int hashFrom() {
        return hashFrom;
    }

    /** Where the next member begins. */
    int hashTo() {
        return hashTo;
    }

    /** Where the digits of the entry's own hash begin. */
    int ownFrom() {
        return hashFrom + HASH.length;
    }

    /** Where the digits of the hash before begin. */
    int prevFrom() {
        return prevFrom;
    }

    private boolean fail(String what) {
        expected = what;
        return false;
    }

    private boolean literal(byte[] literal) {
        if (Arrays.equals(bytes, place, Math.min(end, place + literal.length), literal, 0, literal.length)) {
            place += literal.length;
            return true;
        }
        return fail(new String(literal, StandardCharsets.US_ASCII));
    }

    private boolean algorithm() {
        for (int i = 0; i < NAMES.length; i++) {
            int to = place + NAMES[i].length;
            if (to <= end && Arrays.equals(bytes, place, to, NAMES[i], 0, NAMES[i].length)) {
                algorithm = NAMED[i];
                place = to;
                return true;
            }
        }
        return fail("SHA-256 or SM3");
    }

    private boolean time() {
        timeFrom = place;
        for (byte sign : TIME) {
            boolean fits = place < end && (sign == 'd' ? isDigit(bytes[place]) : bytes[place] == sign);
            if (!fits) {
                return fail("a time like 2026-01-31T08:00:00.000000Z");
            }
            place++;
        }
        return true;
    }

    private boolean hash() {
        hashFrom = place;
        boolean found = literal(HASH) && digits() && literal(AFTER_TIME);
        hashTo = place;
        return found;
    }

    private boolean prev() {
        prevFrom = place;
        return digits();
    }

    /** Which digits they are is told by the comparison with the hash that they should be. */
    private boolean digits() {
        if (end - place < Hasher.DIGITS) {
            place = end;
            return fail("64 hexadecimal digits in lower case");
        }
        place += Hasher.DIGITS;
        return true;
    }

    private boolean number() {
        int from = place;
        long number = 0;
        while (place < end && isDigit(bytes[place]) && place - from < 16) {
            number = number * 10 + bytes[place] - '0';
            place++;
        }
        seq = number;
        return (place > from && bytes[from] != '0' && number <= Canonical.LARGEST) || fail("a number from 1");
    }

    private boolean map() {
        if (!at('{')) {
            return fail("{");
        }
        if (at('}')) {
            return true;
        }
        do {
            if (!string() || !at(':')) {
                return fail("a name and a text");
            }
            if (!string()) {
                return false;
            }
        } while (at(','));
        return at('}') || fail("} or ,");
    }

    private boolean at(char sign) {
        if (place < end && bytes[place] == sign) {
            place++;
            return true;
        }
        return false;
    }

    private boolean string() {
        if (!at('"')) {
            return fail("a text in quotation marks");
        }
        while (place < end) {
            byte sign = bytes[place++];
            if (sign == '"') {
                return true;
            }
            if (sign == '\\') {
                place++;
            }
        }
        place = end;
        return fail("a closing quotation mark");
    }

    private boolean nothingMore() {
        return place == end || fail("the end of the line");
    }

    private static boolean isDigit(byte sign) {
        return sign >= '0' && sign <= '9';
    }
}
