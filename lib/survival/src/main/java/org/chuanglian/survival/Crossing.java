package org.chuanglian.survival;

/** Where a rising step curve reaches a height, by the rule of R's quantile.survfit. */
final class Crossing {

    private static final double TOLERANCE = Math.sqrt(Math.ulp(1.0));

    private Crossing() {}

    /**
     * The first time at which {@code height} is reached; the middle of the flat when the curve stands at just this
     * height; missing (NaN) when it is never reached. Missing heights are passed over.
     */
    static double of(RiskTable times, double[] heights, double height) {
        if (height <= TOLERANCE) {
            return 0;
        }
        double from = Double.NaN;
        double last = Double.NaN;
        for (int i = 0; i < heights.length; i++) {
            if (heights[i] >= height - TOLERANCE && Double.isNaN(from)) {
                from = times.time(i);
            }
            if (heights[i] > height + TOLERANCE) {
                return (from + times.time(i)) / 2;
            }
            if (!Double.isNaN(heights[i])) {
                last = heights[i];
            }
        }
        if (Double.isNaN(from)) {
            return Double.NaN;
        }
        boolean flatToTheEnd = Math.abs(last - height) < TOLERANCE && last < 1 - TOLERANCE;
        return flatToTheEnd ? (from + times.time(heights.length - 1)) / 2 : from;
    }
}
