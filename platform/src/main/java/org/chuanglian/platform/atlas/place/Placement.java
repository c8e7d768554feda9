package org.chuanglian.platform.atlas.place;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.chuanglian.platform.atlas.chain.Chain;
import org.chuanglian.platform.atlas.chain.Segment;
import org.chuanglian.platform.registry.SubjectId;

/**
 * Where firms stand in a chain. A product belongs to at most one segment, the one with the longest term that its name
 * holds; a firm stands in a segment when the shares of its products there sum to at least {@value #LEAST}, or when the
 * curated tables name it there.
 *
 * @param bySegment the firms of each segment, the largest share first
 * @param firms all that stand anywhere in the chain
 */
public record Placement(Map<String, List<Placed>> bySegment, Set<SubjectId> firms) {

    /** The least share of revenue with which a firm stands in a segment. */
    public static final double LEAST = 0.01;

    private static final Comparator<Placed> LARGEST_FIRST = Comparator.comparingDouble(
                    (Placed placed) -> -placed.amount())
            .thenComparing(placed -> placed.firm().name())
            .thenComparing(placed -> placed.firm().id().value());

    /** The firms of a segment. */
    public List<Placed> in(String segment) {
        return bySegment.getOrDefault(segment, List.of());
    }

    /** Puts firms into a chain. */
    public static Placement of(Chain chain, List<Firm> firms) {
        Terms terms = new Terms(chain.segments());
        Map<String, List<Placed>> bySegment = new LinkedHashMap<>();
        chain.segments().forEach(segment -> bySegment.put(segment.code(), new ArrayList<>()));
        Map<String, Segment> curated = new HashMap<>();
        chain.segments().forEach(segment -> segment.curated().forEach(code -> curated.put(code, segment)));
        Set<SubjectId> placed = new HashSet<>();
        for (Firm firm : firms) {
            place(firm, terms, curated).forEach((segment, one) -> {
                bySegment.computeIfAbsent(segment, _ -> new ArrayList<>()).add(one);
                placed.add(firm.id());
            });
        }
        bySegment.values().forEach(list -> list.sort(LARGEST_FIRST));
        return new Placement(bySegment, Set.copyOf(placed));
    }

    private static Map<String, Placed> place(Firm firm, Terms terms, Map<String, Segment> curated) {
        Map<String, List<Placed.Row>> rows = new LinkedHashMap<>();
        for (Firm.Product product : firm.products()) {
            Optional<Terms.Match> match = terms.match(product.name(), firm.industries());
            match.ifPresent(found -> rows.computeIfAbsent(found.segment(), _ -> new ArrayList<>())
                    .add(new Placed.Row(product, found.term())));
        }
        Set<String> named = new HashSet<>();
        for (String code : firm.curated()) {
            Segment segment = curated.get(code);
            if (segment != null) {
                named.add(segment.code());
            }
        }
        Map<String, Placed> placed = new LinkedHashMap<>();
        rows.forEach((segment, own) -> {
            double share = share(own);
            if (share >= LEAST) {
                placed.put(segment, new Placed(firm, share, own, named.contains(segment)));
            }
        });
        for (String segment : named) {
            placed.computeIfAbsent(segment, _ -> {
                List<Placed.Row> own = rows.getOrDefault(segment, List.of());
                return new Placed(firm, own.isEmpty() ? Double.NaN : share(own), own, true);
            });
        }
        return placed;
    }

    /** Negative shares are eliminations between parts of a firm and count nothing; more than the whole is the whole. */
    private static double share(List<Placed.Row> rows) {
        double sum = 0;
        for (Placed.Row row : rows) {
            Double share = row.product().share();
            sum += share == null ? 0 : Math.clamp(share, 0, 1);
        }
        return Math.min(1, sum);
    }
}
