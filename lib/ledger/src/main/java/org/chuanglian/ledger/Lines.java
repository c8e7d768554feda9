package org.chuanglian.ledger;

import java.io.IOException;
import java.io.InputStream;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Reads a stream piece by piece and cuts each piece into lines without copying them; a line that never ends is cut off,
 * so that memory is bounded.
 */
final class Lines {

    /** No entry is longer. */
    static final int LONGEST = 1 << 20;

    private static final VarHandle WORDS = MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);
    private static final long ONES = 0x0101_0101_0101_0101L;
    private static final long FEEDS = '\n' * ONES;
    /** Some 800 entries: enough to share out, and still near to the processor. */
    private static final int USUAL = 1 << 19;
    /** More lines at once only stand in a file that is no export. */
    private static final int MOST = 1 << 12;

    private final InputStream in;
    private final List<Line> lines = new ArrayList<>();
    private byte[] bytes = new byte[USUAL];
    private int cut;
    private int filled;
    private int count;
    private boolean ended;

    Lines(InputStream in) {
        this.in = in;
    }

    /**
     * Goes on to the next lines, which are valid until it is called again.
     *
     * @return empty after the last line
     */
    List<Line> next() throws IOException {
        count = 0;
        cutWhole();
        while (count == 0 && !ended && filled - cut < LONGEST) {
            fill();
            cutWhole();
        }
        if (count == 0 && filled > cut) {
            add(filled, false);
            cut = filled;
        }
        return lines.subList(0, count);
    }

    private void cutWhole() {
        int feed = count < MOST ? lineFeed(cut) : filled;
        while (feed < filled) {
            add(feed, true);
            cut = feed + 1;
            feed = count < MOST ? lineFeed(cut) : filled;
        }
    }

    private void add(int end, boolean hasLineEnd) {
        if (count == lines.size()) {
            lines.add(new Line());
        }
        lines.get(count).place(bytes, cut, end, hasLineEnd);
        count++;
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

    /** Fills the piece up behind what is left of the one before; makes room where that is a whole piece. */
    private void fill() throws IOException {
        System.arraycopy(bytes, cut, bytes, 0, filled - cut);
        filled -= cut;
        cut = 0;
        if (filled == bytes.length) {
            bytes = Arrays.copyOf(bytes, 2 * bytes.length);
        }
        int read = in.readNBytes(bytes, filled, bytes.length - filled);
        ended = read < bytes.length - filled;
        filled += read;
    }
}
