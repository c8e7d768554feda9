package org.chuanglian.text.duplicates;

import java.util.Arrays;
import java.util.stream.IntStream;

/**
 * How many bits of a field's agreement another field has already told: a town and its postcode are one piece of
 * evidence, not two. Read from how often rows agree in both, less what duplicates themselves may account for.
 */
final class Redundancy {

    private static final int ROWS = 20_000;

    private final double[][] bits;

    Redundancy(Fields fields) {
        int count = fields.count();
        bits = new double[count][count];
        int[] rows = sample(fields.rows().size());
        double pairs = Math.max(1, rows.length * (rows.length - 1) / 2.0);
        double duplicates = rows.length / pairs;
        long[][] values = new long[count][];
        double[] alone = new double[count];
        for (int field = 0; field < count; field++) {
            values[field] = values(fields, field, rows);
            alone[field] = agreeing(values[field]) / pairs;
        }
        for (int field = 0; field < count; field++) {
            for (int other = 0; other < field; other++) {
                double expected = alone[field] * alone[other];
                double both = agreeing(together(values[field], values[other])) / pairs - duplicates;
                bits[field][other] = both > expected && expected > 0 ? Rarity.log2(both / expected) : 0;
            }
        }
    }

    /** The bits of {@code field} that an agreeing earlier field {@code other} has told. */
    double bits(int field, int other) {
        return bits[field][other];
    }

    private static int[] sample(int rows) {
        int size = Math.min(ROWS, rows);
        return IntStream.range(0, size)
                .map(i -> (int) ((long) i * rows / Math.max(1, size)))
                .toArray();
    }

    /** 0 where a value is missing. */
    private static long[] values(Fields fields, int field, int[] rows) {
        return Arrays.stream(rows)
                .mapToLong(row -> fields.at(field).isMissing(row)
                        ? 0
                        : Hash.of(fields.rows().value(field, row).toLowerCase(java.util.Locale.ROOT)) | 1)
                .toArray();
    }

    private static long[] together(long[] one, long[] other) {
        return IntStream.range(0, one.length)
                .mapToLong(i -> one[i] == 0 || other[i] == 0 ? 0 : Hash.of(one[i], other[i]) | 1)
                .toArray();
    }

    private static double agreeing(long[] values) {
        long[] sorted = values.clone();
        Arrays.sort(sorted);
        double agreeing = 0;
        int run = 0;
        for (int i = 1; i < sorted.length; i++) {
            run = sorted[i] == sorted[i - 1] && sorted[i] != 0 ? run + 1 : 0;
            agreeing += run;
        }
        return agreeing;
    }
}
