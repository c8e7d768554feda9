package org.chuanglian.ledger;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/**
 * A line of an export, and what can be told of it without the lines before. Used again for other lines, so that millions
 * leave no garbage behind.
 */
final class Line {

    private final EntryScanner scanner = new EntryScanner();
    private final byte[] computed = new byte[Hasher.DIGITS];

    private byte[] bytes = {};
    private int from;
    private int to;
    private boolean whole;
    private boolean entry;

    /** Becomes another line; nothing is told of it before {@link #read}. */
    void place(byte[] buffer, int begin, int end, boolean hasLineEnd) {
        bytes = buffer;
        from = begin;
        to = end;
        whole = hasLineEnd;
        entry = false;
    }

    /** Reads the line as an entry and computes its hash; touches nothing that belongs to another line. */
    void read(Hashers hashers) {
        entry = scanner.scan(bytes, from, to);
        if (entry) {
            Hasher hasher = hashers.of(scanner.named());
            hasher.update(bytes, from, scanner.hashFrom() - from);
            hasher.update(bytes, scanner.hashTo(), to - scanner.hashTo());
            System.arraycopy(hasher.digits(), 0, computed, 0, computed.length);
        }
    }

    /** Whether it has the form of an entry; if not, {@link #parts} says what was expected where. */
    boolean isEntry() {
        return entry;
    }

    /** Where the parts of the entry stand. */
    EntryScanner parts() {
        return scanner;
    }

    /** The digits of the hash of the entry as it is. */
    byte[] computed() {
        return computed;
    }

    /** Whether the hash that the entry names as its own is the one computed. */
    boolean hasItsHash() {
        int own = scanner.ownFrom();
        return Arrays.equals(bytes, own, own + Hasher.DIGITS, computed, 0, Hasher.DIGITS);
    }

    /** The piece that it is a part of. */
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

    boolean startsWith(byte[] start) {
        return Arrays.equals(bytes, from, Math.min(to, from + start.length), start, 0, start.length);
    }

    String text() {
        return new String(bytes, from, to - from, StandardCharsets.UTF_8);
    }
}
