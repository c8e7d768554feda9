package org.chuanglian.text.duplicates;

/** Hashes of texts and of pairs, the same on every machine. */
final class Hash {

    private static final long PRIME = 0x9E3779B97F4A7C15L;

    private Hash() {}

    static long of(CharSequence text) {
        return of(text, 0, text.length());
    }

    static long of(CharSequence text, int from, int to) {
        long hash = (long) to - from;
        for (int i = from; i < to; i++) {
            hash = (hash ^ text.charAt(i)) * PRIME;
            hash ^= hash >>> 29;
        }
        return hash;
    }

    static long of(long one, long other) {
        return mixed(one * PRIME + mixed(other));
    }

    static int spread(long hash) {
        return (int) (mixed(hash) >>> 32);
    }

    private static long mixed(long value) {
        long hash = (value ^ (value >>> 32)) * 0xD6E8FEB86659FD93L;
        hash = (hash ^ (hash >>> 32)) * 0xD6E8FEB86659FD93L;
        return hash ^ (hash >>> 32);
    }
}
