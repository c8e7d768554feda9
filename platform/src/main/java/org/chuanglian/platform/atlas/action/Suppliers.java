package org.chuanglian.platform.atlas.action;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.chuanglian.platform.atlas.chain.Chain;
import org.chuanglian.platform.atlas.diagnosis.Diagnosis;
import org.chuanglian.platform.atlas.diagnosis.Space.Node;
import org.chuanglian.platform.atlas.place.Placed;
import org.chuanglian.platform.registry.SubjectId;
import org.chuanglian.platform.shared.RegionCode;

/**
 * Firms elsewhere that hold what a province lacks, the best fit first: the share of their revenue in the segment, counted
 * once more for each other segment in which they stand and the province has firms too.
 */
public final class Suppliers {

    private Suppliers() {}

    /**
     * A firm and why it fits.
     *
     * @param common the other segments in which it stands and the province has firms
     */
    public record Fit(Placed placed, List<Node> common) {
        public Fit {
            common = List.copyOf(common);
        }

        /** What they are ordered by. */
        public double score() {
            return placed.amount() * (1 + common.size());
        }
    }

    /** At most so many of them. */
    public static List<Fit> of(Diagnosis diagnosis, RegionCode province, Node node, int most) {
        Map<SubjectId, List<Node>> shared = new HashMap<>();
        for (Chain chain : diagnosis.chains()) {
            diagnosis.placement(chain.code()).bySegment().forEach((segment, placed) -> {
                Node other = new Node(chain.code(), segment);
                boolean here = placed.stream()
                        .anyMatch(one -> province.equals(one.firm().province()));
                if (here && !other.equals(node)) {
                    placed.forEach(one -> shared.computeIfAbsent(one.firm().id(), _ -> new ArrayList<>())
                            .add(other));
                }
            });
        }
        return diagnosis.placement(node.chain()).in(node.segment()).stream()
                .filter(placed -> !province.equals(placed.firm().province()))
                .map(placed -> new Fit(placed, shared.getOrDefault(placed.firm().id(), List.of())))
                .sorted(Comparator.comparingDouble((Fit fit) -> -fit.score())
                        .thenComparing(fit -> fit.placed().firm().name()))
                .limit(most)
                .toList();
    }
}
