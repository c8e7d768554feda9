package org.chuanglian.text.duplicates;

import java.util.Arrays;

/** Pairs that were found, with their bits, in little memory. */
final class Found {

    private long[] pairs = new long[1024];
    private float[] bits = new float[1024];
    private int size;

    void add(long pair, double pairBits) {
        if (size == pairs.length) {
            pairs = Arrays.copyOf(pairs, size + (size >> 1));
            bits = Arrays.copyOf(bits, size + (size >> 1));
        }
        pairs[size] = pair;
        bits[size] = (float) pairBits;
        size++;
    }

    void addAll(Found other) {
        for (int i = 0; i < other.size; i++) {
            add(other.pairs[i], other.bits[i]);
        }
    }

    int size() {
        return size;
    }

    int first(int index) {
        return (int) (pairs[index] >> 32);
    }

    int second(int index) {
        return (int) pairs[index];
    }

    double bits(int index) {
        return bits[index];
    }

    /** The same pairs once each, the likeliest first, equally likely ones by their rows. */
    Found inOrder() {
        Integer[] order = new Integer[size];
        Arrays.setAll(order, i -> i);
        Arrays.parallelSort(order, (one, other) -> {
            int byBits = Float.compare(bits[other], bits[one]);
            return byBits != 0 ? byBits : Long.compare(pairs[one], pairs[other]);
        });
        Found ordered = new Found();
        long last = -1;
        for (int index : order) {
            if (pairs[index] != last) {
                ordered.add(pairs[index], bits[index]);
            }
            last = pairs[index];
        }
        return ordered;
    }
}
