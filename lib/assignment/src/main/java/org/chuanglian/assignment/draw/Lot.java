package org.chuanglian.assignment.draw;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;

/**
 * Whole numbers that anybody can compute again: block n of the stream is HMAC-SHA-256 (RFC 2104) with the seed as key over n
 * as eight bytes, big end first, from n = 0; numbers are taken from it eight bytes at a time, sign bit cleared, and one that
 * would favour the small is left out (rejection sampling). Not for several threads at once.
 */
public final class Lot {

    private static final int BLOCK = 32;

    private final byte[] seed;
    private long block;
    private ByteBuffer left = ByteBuffer.allocate(0);

    private Lot(byte[] seed) {
        this.seed = seed;
    }

    /** The stream of the text's SHA-256, taken as UTF-8. */
    public static Lot of(String text) {
        return new Lot(Hash.sha256(text.getBytes(StandardCharsets.UTF_8)));
    }

    /** A number from 0 to below the bound, each as likely as the other. */
    public long below(long bound) {
        if (bound <= 0) {
            throw new IllegalArgumentException("no number is below %d.%nMaybe the pool is empty.".formatted(bound));
        }
        long limit = Long.MAX_VALUE - Long.MAX_VALUE % bound;
        while (true) {
            long number = next() & Long.MAX_VALUE;
            if (number < limit) {
                return number % bound;
            }
        }
    }

    /** The numbers from 0 to below the size in a random order (Fisher and Yates 1938, in Durstenfeld's form of 1964). */
    public int[] shuffle(int size) {
        int[] order = new int[size];
        for (int place = 0; place < size; place++) {
            order[place] = place;
        }
        for (int place = size - 1; place > 0; place--) {
            int other = (int) below(place + 1L);
            int kept = order[place];
            order[place] = order[other];
            order[other] = kept;
        }
        return order;
    }

    private long next() {
        if (left.remaining() < Long.BYTES) {
            byte[] counter = ByteBuffer.allocate(Long.BYTES).putLong(block).array();
            block++;
            left = ByteBuffer.wrap(Hash.hmac(seed, counter), 0, BLOCK);
        }
        return left.getLong();
    }

    /** The seed, as hexadecimal digits. */
    public String seed() {
        return HexFormat.of().formatHex(seed);
    }
}
