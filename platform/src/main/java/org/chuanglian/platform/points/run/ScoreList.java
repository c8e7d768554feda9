package org.chuanglian.platform.points.run;

import java.util.List;

/**
 * Scores by total.
 *
 * @param firms how many the filter lets through
 * @param ranked how many of them are ranked
 * @param bands how many totals lie in each band, as in {@link Peers#bands}
 */
public record ScoreList(List<Score> rows, int firms, int ranked, List<Integer> bands) {
    public ScoreList {
        rows = List.copyOf(rows);
        bands = List.copyOf(bands);
    }
}
