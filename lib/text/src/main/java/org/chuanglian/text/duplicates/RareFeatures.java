package org.chuanglian.text.duplicates;

import java.util.Arrays;
import java.util.stream.IntStream;

/** For each row the few rarest features that it shares with some other row, by which it may meet its duplicates. */
final class RareFeatures {

    /** A feature of so few rows makes them meet by itself. */
    private static final int ALONE = 8;

    private final Fields fields;
    private final Sketch counts;
    private final int most;
    private final int[] features;
    private final byte[] sizes;
    private final long[] signatures;

    RareFeatures(Fields fields, int most) {
        this.fields = fields;
        this.most = most;
        int rows = fields.rows().size();
        this.counts = new Sketch(rows * 8L);
        this.features = new int[rows * most];
        this.sizes = new byte[rows];
        this.signatures = new long[rows];
        for (int row = 0; row < rows; row++) {
            count(row);
        }
        IntStream.range(0, rows).parallel().forEach(this::choose);
    }

    private void count(int row) {
        for (long feature : all(row)) {
            counts.add(feature);
        }
    }

    /** The features of a row, each once, as hashes that differ from field to field. */
    private long[] all(int row) {
        FeatureList list = new FeatureList();
        for (int field = 0; field < fields.count(); field++) {
            if (!fields.at(field).isMissing(row)) {
                list.field(field);
                fields.at(field).features(row, list);
            }
        }
        return list.distinct();
    }

    private void choose(int row) {
        long[] all = all(row);
        long[] byCount = new long[all.length];
        int shared = 0;
        for (long feature : all) {
            int short32 = short32(feature);
            signatures[row] |= 1L << (short32 >>> 26);
            int count = counts.count(feature);
            if (count > 1) {
                byCount[shared++] = ((long) count << 32) | (short32 & 0xFFFFFFFFL);
            }
        }
        Arrays.sort(byCount, 0, shared);
        int size = Math.min(most, shared);
        int from = row * most;
        for (int i = 0; i < size; i++) {
            boolean alone = byCount[i] >>> 32 <= ALONE;
            // the lowest bit tells those that are rare enough alone
            features[from + i] = ((int) byCount[i] & ~1) | (alone ? 1 : 0);
        }
        Arrays.sort(features, from, from + size);
        sizes[row] = (byte) size;
    }

    private static int short32(long feature) {
        return Hash.spread(feature);
    }

    int size(int row) {
        return sizes[row];
    }

    int feature(int row, int index) {
        return features[row * most + index];
    }

    static boolean isAlone(int feature) {
        return (feature & 1) == 1;
    }

    /** One bit for each group of features that the row holds. */
    long signature(int row) {
        return signatures[row];
    }

    /** The key by which two rows meet for the first time, or 0 when they do not: each pair is looked at once. */
    long meeting(int one, int other) {
        int i = 0;
        int j = 0;
        int earlier = 0;
        boolean found = false;
        long pair = 0;
        while (i < sizes[one] && j < sizes[other]) {
            int feature = feature(one, i);
            int otherFeature = feature(other, j);
            if (feature == otherFeature) {
                if (isAlone(feature)) {
                    return key(feature, feature);
                }
                if (found && pair == 0) {
                    pair = key(earlier, feature);
                }
                earlier = feature;
                found = true;
            }
            i += feature <= otherFeature ? 1 : 0;
            j += otherFeature <= feature ? 1 : 0;
        }
        return pair;
    }

    /** Never 0. */
    static long key(int one, int other) {
        return Hash.of(one, other) | 1;
    }
}
