package org.chuanglian.platform.points.run;

import java.util.List;
import java.util.Optional;
import org.chuanglian.platform.points.scheme.Measured;
import org.chuanglian.platform.registry.SubjectId;
import org.chuanglian.platform.shared.RegionCode;
import org.jspecify.annotations.Nullable;

/**
 * What a firm got in a run; the lists have an element for each indicator of the scheme, in its order.
 *
 * @param field in words; empty when it is not known
 * @param rule place of the rule that put the firm at its stage
 * @param core the sum of the parts
 * @param total core and bonus, less deductions
 * @param place empty where the score is not ranked
 */
public record Score(
        SubjectId subject,
        String name,
        @Nullable RegionCode region,
        String field,
        int stage,
        int rule,
        double core,
        double bonus,
        double malus,
        boolean vetoed,
        double total,
        double coverage,
        List<Measured> measured,
        List<Double> parts,
        Optional<Place> place) {

    public Score {
        measured = List.copyOf(measured);
        parts = List.copyOf(parts);
    }

    /** Where a firm stands, 1 for the highest total. */
    public record Place(int overall, int inStage, int amongPeers) {}
}
