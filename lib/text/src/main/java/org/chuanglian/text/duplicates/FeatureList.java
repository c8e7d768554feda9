package org.chuanglian.text.duplicates;

import java.util.Arrays;
import java.util.function.LongConsumer;

/** Gathers the features of one row, each made different by its field. */
final class FeatureList implements LongConsumer {

    private static final int MOST = 256;

    private long[] features = new long[32];
    private int size;
    private int field;

    void field(int number) {
        field = number;
    }

    @Override
    public void accept(long feature) {
        if (size == MOST) {
            return;
        }
        if (size == features.length) {
            features = Arrays.copyOf(features, size * 2);
        }
        features[size++] = Hash.of(feature, field);
    }

    long[] distinct() {
        Arrays.sort(features, 0, size);
        int kept = 0;
        for (int i = 0; i < size; i++) {
            if (i == 0 || features[i] != features[i - 1]) {
                features[kept++] = features[i];
            }
        }
        return Arrays.copyOf(features, kept);
    }
}
