package org.chuanglian.platform.atlas.diagnosis;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.chuanglian.platform.atlas.chain.Chain;
import org.chuanglian.platform.atlas.place.Placement;
import org.chuanglian.platform.shared.KnowledgeTime;
import org.chuanglian.platform.shared.RegionCode;

/**
 * All chains in all provinces, as known at a time. The same chains, rules and time give the same digits.
 *
 * @param placements where firms stand, by chain
 * @param provinces the segments of each chain in each province that has firms with known products
 */
public record Diagnosis(
        KnowledgeTime at,
        Rules rules,
        List<Chain> chains,
        Map<String, Placement> placements,
        Census census,
        Space space,
        Map<RegionCode, Map<String, List<SegmentReading>>> provinces) {

    /** The provinces that it knows. */
    public Set<RegionCode> regions() {
        return census.bases().keySet();
    }

    /** The segments of a chain in a province, in the order of the chain; none where it knows either not. */
    public List<SegmentReading> of(RegionCode province, String chain) {
        return provinces.getOrDefault(province, Map.of()).getOrDefault(chain, List.of());
    }

    /** A segment in a province. */
    public Optional<SegmentReading> of(RegionCode province, String chain, String segment) {
        return of(province, chain).stream()
                .filter(one -> one.segment().code().equals(segment))
                .findFirst();
    }

    /** The chain of a code. */
    public Optional<Chain> chain(String code) {
        return chains.stream().filter(chain -> chain.code().equals(code)).findFirst();
    }

    /** The firms of a chain. */
    public Placement placement(String chain) {
        return placements.getOrDefault(chain, new Placement(new LinkedHashMap<>(), Set.of()));
    }
}
