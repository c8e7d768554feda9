package org.chuanglian.text.duplicates;

/** Counts how often things occur, by their hash, in little fixed memory; a count is never too low and seldom too high. */
final class Sketch {

    private static final int LARGEST = 1 << 22;

    private final int[] first;
    private final int[] second;
    private final int mask;

    /** @param expected about how many different things there will be */
    Sketch(long expected) {
        int size = 1 << 14;
        while (size < LARGEST && size < expected * 2) {
            size <<= 1;
        }
        first = new int[size];
        second = new int[size];
        mask = size - 1;
    }

    void add(long hash) {
        first[Hash.spread(hash) & mask]++;
        second[Hash.spread(~hash * 31) & mask]++;
    }

    int count(long hash) {
        return Math.min(first[Hash.spread(hash) & mask], second[Hash.spread(~hash * 31) & mask]);
    }
}
