package org.chuanglian.scoring;

import java.util.Arrays;
import java.util.List;

/** What many rankings say of each unit. */
public final class RankBands {

    private RankBands() {}

    /**
     * One unit's ranks over all variants.
     *
     * @param nominal in the scheme as it is, NaN when it was screened out there
     * @param low the 5 % quantile
     * @param high the 95 % quantile
     * @param probabilities of rank 1, 2, … to the number of units
     */
    public record Band(
            String unit,
            double nominal,
            double mean,
            double median,
            double low,
            double high,
            double best,
            double worst,
            List<Double> probabilities) {
        public Band {
            probabilities = List.copyOf(probabilities);
        }
    }

    /**
     * Bands of ranks.
     *
     * @param nominal the ranks in the scheme as it is, in the order of the units
     * @param ranks a column for each variant
     */
    public static List<Band> of(double[] nominal, Sheet ranks) {
        int units = ranks.units().size();
        int variants = ranks.codes().size();
        Band[] bands = new Band[units];
        double[] own = new double[variants];
        for (int i = 0; i < units; i++) {
            Double[] probabilities = new Double[units];
            Arrays.fill(probabilities, 0.0);
            for (int v = 0; v < variants; v++) {
                own[v] = ranks.at(i, v);
                if (!Double.isNaN(own[v])) {
                    probabilities[(int) own[v] - 1] += 1.0 / variants;
                }
            }
            double mean = Moments.mean(own, variants);
            double[] sorted = own.clone();
            Arrays.sort(sorted);
            int there = variants;
            while (there > 0 && Double.isNaN(sorted[there - 1])) {
                there--;
            }
            bands[i] = new Band(
                    ranks.units().get(i),
                    nominal[i],
                    mean,
                    quantile(sorted, there, 0.5),
                    quantile(sorted, there, 0.05),
                    quantile(sorted, there, 0.95),
                    quantile(sorted, there, 0),
                    quantile(sorted, there, 1),
                    List.of(probabilities));
        }
        return List.of(bands);
    }

    /** The quantile of R's type 7 (Hyndman and Fan 1996) of the first {@code n} of sorted values, at least one. */
    public static double quantile(double[] sorted, int n, double share) {
        if (n == 0) {
            return Double.NaN;
        }
        double place = (n - 1) * share;
        int below = (int) Math.floor(place);
        int above = Math.min(below + 1, n - 1);
        return sorted[below] + (place - below) * (sorted[above] - sorted[below]);
    }
}
