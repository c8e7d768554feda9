package org.chuanglian.text.duplicates;

import java.util.Arrays;

/** An even sample of the pairs that blocking finds, by their hash, so that it is the same in every run. */
final class Sample implements Blocking.Pairs {

    private static final int MOST = 120_000;

    private long[] pairs = new long[2 * MOST];
    private int size;
    private volatile long limit = Long.MAX_VALUE;

    @Override
    public void accept(int one, int other) {
        long pair = ((long) one << 32) | other;
        if (hash(pair) <= limit) {
            keep(pair);
        }
    }

    private synchronized void keep(long pair) {
        pairs[size++] = pair;
        while (size == pairs.length) {
            size = kept(pairs, size, limit);
            if (size > MOST) {
                limit /= 2;
            }
        }
    }

    private static int kept(long[] pairs, int size, long limit) {
        Arrays.sort(pairs, 0, size);
        int kept = 0;
        for (int i = 0; i < size; i++) {
            boolean again = i > 0 && pairs[i] == pairs[i - 1];
            if (!again && hash(pairs[i]) <= limit) {
                pairs[kept++] = pairs[i];
            }
        }
        return kept;
    }

    private static long hash(long pair) {
        return Hash.of(pair, 7) >>> 1;
    }

    /** Each pair once: the first row in the upper half. */
    synchronized long[] pairs() {
        return Arrays.copyOf(pairs, kept(pairs, size, limit));
    }

    /** How many pairs each of the sample stands for. */
    double each() {
        return Long.MAX_VALUE / (double) limit;
    }
}
