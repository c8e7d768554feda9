package org.chuanglian.platform.points.run;

import java.util.List;

/**
 * Firms of one stage, of all fields or of one.
 *
 * @param field empty for all
 * @param medians for each indicator the median share of full marks of those that have a value, NaN where none has; after
 *     them for each group that of all
 * @param lines the totals that a half, a quarter and a tenth of those ranked reach; empty where none is
 * @param bands how many totals lie in each band of {@link #BAND} points, from 0
 */
public record Peers(
        int stage, String field, int firms, int ranked, List<Double> medians, List<Double> lines, List<Integer> bands) {

    /** The width of a band, in points. */
    public static final int BAND = 5;

    /** How many bands there are; the last takes all above. */
    public static final int BANDS = 20;

    public Peers {
        medians = List.copyOf(medians);
        lines = List.copyOf(lines);
        bands = List.copyOf(bands);
    }
}
