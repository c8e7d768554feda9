package org.chuanglian.platform.atlas.diagnosis;

import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import org.chuanglian.platform.atlas.place.Firm;
import org.chuanglian.platform.atlas.place.Placement;
import org.chuanglian.platform.shared.RegionCode;

/**
 * How many firms there are, and how many of them stand anywhere.
 *
 * @param listed those with a stock code
 * @param withoutProducts listed firms of which no product is known and that no curated table names
 * @param elsewhere listed firms whose products belong to no chain
 * @param placed listed firms that stand in a chain
 * @param bases for each province the firms whose products are known: what shares are shares of
 * @param unknown for each province the listed firms of which no product is known: what they make nobody can say
 * @param placedIn the listed firms that stand in each chain
 */
public record Census(
        int listed,
        int withoutProducts,
        int elsewhere,
        int placed,
        NavigableMap<RegionCode, Integer> bases,
        NavigableMap<RegionCode, Integer> unknown,
        Map<String, Integer> placedIn) {

    static Census of(List<Firm> firms, Map<String, Placement> placements) {
        int listed = 0;
        int without = 0;
        int placed = 0;
        NavigableMap<RegionCode, Integer> bases = new TreeMap<>();
        NavigableMap<RegionCode, Integer> unknown = new TreeMap<>();
        Map<String, Integer> placedIn = new TreeMap<>();
        for (Firm firm : firms) {
            RegionCode province = firm.province();
            if (province != null && !firm.products().isEmpty()) {
                bases.merge(province, 1, Integer::sum);
            }
            if (firm.stock().isEmpty()) {
                continue;
            }
            listed++;
            boolean stands = false;
            for (Map.Entry<String, Placement> placement : placements.entrySet()) {
                if (placement.getValue().firms().contains(firm.id())) {
                    placedIn.merge(placement.getKey(), 1, Integer::sum);
                    stands = true;
                }
            }
            placed += stands ? 1 : 0;
            if (!stands && firm.products().isEmpty()) {
                without++;
                if (province != null) {
                    unknown.merge(province, 1, Integer::sum);
                }
            }
        }
        return new Census(listed, without, listed - placed - without, placed, bases, unknown, placedIn);
    }

    /** The firms of all provinces whose products are known. */
    public int base() {
        return bases.values().stream().mapToInt(Integer::intValue).sum();
    }
}
