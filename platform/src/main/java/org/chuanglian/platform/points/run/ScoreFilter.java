package org.chuanglian.platform.points.run;

import java.util.Optional;
import java.util.Set;
import org.chuanglian.platform.shared.RegionCode;

/**
 * Which scores of a run are listed.
 *
 * @param regions where the reader may look; empty for everywhere
 * @param text a part of the name
 * @param region chosen, with all below it
 * @param stage place of a stage in the scheme
 * @param ranked those ranked alone, or those not; empty for both
 */
public record ScoreFilter(
        Set<RegionCode> regions,
        String text,
        Optional<RegionCode> region,
        Optional<Integer> stage,
        String field,
        Optional<Boolean> ranked) {

    public ScoreFilter {
        regions = Set.copyOf(regions);
    }
}
