package org.chuanglian.ledger;

import java.io.IOException;
import java.io.InputStream;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;
import java.util.Arrays;

/** Cuts a stream into lines without copying them; a line that never ends is cut off, so that memory is bounded. */
final class Lines {

    /** No entry is longer. */
    static final int LONGEST = 1 << 20;

    private static final VarHandle WORDS = MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);
    private static final long ONES = 0x0101_0101_0101_0101L;
    private static final long FEEDS = '\n' * ONES;
    private static final int FIRST = 1 << 17;

    private final InputStream in;
    private byte[] bytes = new byte[FIRST];
    private int filled;
    private int from;
    private int to;
    private boolean ended;
    private boolean whole;

    Lines(InputStream in) {
        this.in = in;
    }

    /** Goes to the next line; false after the last one. */
    boolean next() throws IOException {
        from = whole ? to + 1 : to;
        int looked = from;
        while (true) {
            int feed = lineFeed(looked);
            if (feed < filled) {
                return found(feed, true);
            }
            looked = filled;
            if (ended || filled - from >= LONGEST) {
                return found(filled, false);
            }
            int moved = from;
            fill();
            looked -= moved - from;
        }
    }

    /** Where the next line feed is, eight bytes at a time: {@code (w - 01…) & ~w & 80…} is 0 unless a byte of w is. */
    private int lineFeed(int start) {
        int place = start;
        while (place + Long.BYTES <= filled) {
            long word = (long) WORDS.get(bytes, place) ^ FEEDS;
            if (((word - ONES) & ~word & ONES << 7) != 0) {
                break;
            }
            place += Long.BYTES;
        }
        while (place < filled && bytes[place] != '\n') {
            place++;
        }
        return place;
    }

    private boolean found(int end, boolean hasLineEnd) {
        to = end;
        whole = hasLineEnd;
        return hasLineEnd || to > from;
    }

    private void fill() throws IOException {
        if (from > 0) {
            System.arraycopy(bytes, from, bytes, 0, filled - from);
            filled -= from;
            from = 0;
        } else if (filled == bytes.length) {
            bytes = Arrays.copyOf(bytes, 2 * bytes.length);
        }
        int read = in.read(bytes, filled, bytes.length - filled);
        ended = read < 0;
        filled += Math.max(read, 0);
    }

    byte[] bytes() {
        return bytes;
    }

    int from() {
        return from;
    }

    /** The end of the line, without its line feed. */
    int to() {
        return to;
    }

    /** Whether the line has its line feed. */
    boolean isWhole() {
        return whole;
    }
}
