package org.chuanglian.assignment;

/**
 * Affinities as whole costs, from 0 for the best. Decimal affinities (up to nine places) become whole numbers exactly;
 * others count to one part in 2 to the power of {@link #bits} of the greatest difference.
 */
final class Scale {

    private static final int MOST_BITS = 45;
    private static final int MOST_PLACES = 9;
    private static final int ROUNDING = 4;
    private static final double NO_STEP = 0;

    private final double greatest;
    private final double unit;
    private final long range;
    private final double step;

    private Scale(double greatest, double unit, long range, double step) {
        this.greatest = greatest;
        this.unit = unit;
        this.range = range;
        this.step = step;
    }

    /** A scale whose costs have at most so many bits. */
    static Scale of(Call call, int bits) {
        int most = Math.min(bits, MOST_BITS);
        double greatest = Double.NEGATIVE_INFINITY;
        double smallest = Double.POSITIVE_INFINITY;
        int places = 0;
        double power = 1;
        for (int item = 0; item < call.items(); item++) {
            double[] affinities = call.affinitiesOf(item);
            boolean[] closed = call.closedOf(item);
            for (int reviewer = 0; reviewer < affinities.length; reviewer++) {
                if (closed[reviewer]) {
                    continue;
                }
                double affinity = affinities[reviewer];
                greatest = Math.max(greatest, affinity);
                smallest = Math.min(smallest, affinity);
                while (places <= MOST_PLACES && !isWhole(affinity * power)) {
                    places++;
                    power *= 10;
                }
            }
        }
        if (!(greatest > smallest)) {
            return new Scale(Double.isFinite(greatest) ? greatest : 0, 1, 0, 1);
        }
        long limit = 1L << most;
        double range = greatest - smallest;
        boolean exact = places <= MOST_PLACES && range * power <= limit;
        double unit = exact ? power : limit / range;
        return new Scale(greatest, unit, Math.round(range * unit), exact ? 1 / power : NO_STEP);
    }

    private static boolean isWhole(double number) {
        return Math.abs(number - Math.rint(number)) <= ROUNDING * Math.ulp(number);
    }

    /** The cost of a pair of this affinity. */
    long cost(double affinity) {
        return (long) ((greatest - affinity) * unit + 0.5);
    }

    /** The greatest cost of a pair. */
    long range() {
        return range;
    }

    double greatest() {
        return greatest;
    }

    /** Costs for one unit of affinity. */
    double unit() {
        return unit;
    }

    /** A sum of affinities is a multiple of this; 0 when nothing is known. */
    double step() {
        return step;
    }

    /** The bits that are free for the costs of pairs when nodes and further levels of importance take theirs. */
    static int bits(int nodes, int levels) {
        int each = Long.SIZE - Long.numberOfLeadingZeros(nodes + 1L);
        return Math.max(1, Long.SIZE - 6 - each * (1 + levels));
    }
}
