package org.chuanglian.chain;

import java.util.Arrays;

/** Mean and spread of numbers some of which may be missing. */
final class Moments {

    /** A spread below this share of the largest value is rounding. */
    private static final double DUST = 1e-13;

    private Moments() {}

    /** The values with mean 0 and standard deviation (n - 1) 1; all NaN where they do not differ. NaN stays NaN. */
    static double[] standardised(double[] values) {
        double sum = 0;
        double largest = 0;
        int count = 0;
        for (double value : values) {
            if (!Double.isNaN(value)) {
                sum += value;
                largest = Math.max(largest, Math.abs(value));
                count++;
            }
        }
        double mean = sum / count;
        double squares = 0;
        for (double value : values) {
            squares += Double.isNaN(value) ? 0 : (value - mean) * (value - mean);
        }
        double deviation = Math.sqrt(squares / (count - 1));
        boolean differ = count > 1 && deviation > DUST * largest;
        double[] standard = new double[values.length];
        Arrays.setAll(standard, i -> differ ? (values[i] - mean) / deviation : Double.NaN);
        return standard;
    }
}
