package org.chuanglian.platform.atlas.diagnosis;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.chuanglian.chain.supply.ChainGraph;
import org.chuanglian.chain.supply.EdgeKind;
import org.chuanglian.chain.supply.FailureReach;
import org.chuanglian.platform.atlas.chain.Chain;
import org.chuanglian.platform.atlas.chain.Segment;
import org.chuanglian.platform.atlas.diagnosis.Space.Node;
import org.chuanglian.platform.atlas.place.Firm;
import org.chuanglian.platform.atlas.place.Placed;
import org.chuanglian.platform.atlas.place.Placement;
import org.chuanglian.platform.shared.KnowledgeTime;
import org.chuanglian.platform.shared.RegionCode;

/** Diagnoses all chains in all provinces at once, in memory. */
final class Diagnoser {

    private final List<Chain> chains;
    private final Rules rules;
    private final Map<String, Placement> placements = new LinkedHashMap<>();
    private final Map<String, Shares> shares = new HashMap<>();
    private final Map<Node, Double> reach = new HashMap<>();
    private final Map<Node, Double> concentrations = new HashMap<>();
    private final Map<Node, SegmentReading.Revenue> revenues = new HashMap<>();
    private final Census census;
    private final Space space;

    private Diagnoser(List<Chain> chains, Rules rules, List<Firm> firms) {
        this.chains = chains;
        this.rules = rules;
        chains.forEach(chain -> placements.put(chain.code(), Placement.of(chain, firms)));
        this.census = Census.of(firms, placements);
        chains.forEach(chain -> shares.put(chain.code(), new Shares(chain, placement(chain), census)));
        chains.forEach(this::describe);
        this.space = space();
    }

    static Diagnosis of(List<Chain> chains, Rules rules, List<Firm> firms, KnowledgeTime at) {
        Diagnoser diagnoser = new Diagnoser(chains, rules, firms);
        Map<RegionCode, Map<String, List<SegmentReading>>> provinces = new LinkedHashMap<>();
        diagnoser.census.bases().keySet().forEach(province -> provinces.put(province, diagnoser.province(province)));
        return new Diagnosis(
                at, rules, chains, diagnoser.placements, diagnoser.census, diagnoser.space, Map.copyOf(provinces));
    }

    private Placement placement(Chain chain) {
        return placements.getOrDefault(chain.code(), new Placement(Map.of(), Set.of()));
    }

    private Shares shares(Chain chain) {
        Shares found = shares.get(chain.code());
        if (found == null) {
            throw new IllegalStateException("chain %s was not counted.%nMaybe it was added.".formatted(chain.code()));
        }
        return found;
    }

    /** What is the same in all provinces. */
    private void describe(Chain chain) {
        int others = Math.max(1, chain.segments().size() - 1);
        for (Segment segment : chain.segments()) {
            Node node = new Node(chain.code(), segment.code());
            List<Placed> placed = placement(chain).in(segment.code());
            int reached = FailureReach.of(chain.graph(), Set.of(segment.code()))
                            .reached()
                            .size()
                    - 1;
            reach.put(node, (double) reached / others);
            concentrations.put(node, Shares.concentration(placed));
            double[] sold = Shares.sold(placed);
            double sum = 0;
            for (double one : sold) {
                sum += one;
            }
            revenues.put(
                    node, new SegmentReading.Revenue(sold.length == 0 ? Double.NaN : sum, sold.length, placed.size()));
        }
    }

    private Space space() {
        List<Node> nodes = new ArrayList<>();
        chains.forEach(chain -> chain.segments().forEach(segment -> nodes.add(new Node(chain.code(), segment.code()))));
        List<RegionCode> provinces = List.copyOf(census.bases().keySet());
        double[][] quotients = new double[provinces.size()][nodes.size()];
        for (int row = 0; row < provinces.size(); row++) {
            int column = 0;
            for (Chain chain : chains) {
                Shares counted = shares(chain);
                for (Segment segment : chain.segments()) {
                    quotients[row][column] = counted.quotient(provinces.get(row), segment.code());
                    column++;
                }
            }
        }
        return new Space(provinces, nodes, quotients);
    }

    private Map<String, List<SegmentReading>> province(RegionCode province) {
        Map<Node, List<Placed>> local = new HashMap<>();
        for (Chain chain : chains) {
            for (Segment segment : chain.segments()) {
                local.put(
                        new Node(chain.code(), segment.code()),
                        placement(chain).in(segment.code()).stream()
                                .filter(placed -> province.equals(placed.firm().province()))
                                .toList());
            }
        }
        double[] missing = local.entrySet().stream()
                .filter(entry -> entry.getValue().isEmpty())
                .mapToDouble(entry -> space.density(province, entry.getKey()))
                .sorted()
                .toArray();
        Map<String, List<SegmentReading>> chainsOf = new LinkedHashMap<>();
        for (Chain chain : chains) {
            chainsOf.put(
                    chain.code(),
                    chain.segments().stream()
                            .map(segment -> reading(province, chain, segment, local, missing))
                            .toList());
        }
        return chainsOf;
    }

    private SegmentReading reading(
            RegionCode province, Chain chain, Segment segment, Map<Node, List<Placed>> local, double[] missing) {
        Node node = new Node(chain.code(), segment.code());
        Shares counted = shares(chain);
        List<Placed> own = local.getOrDefault(node, List.of());
        // firms that curated tables alone name have no share: how much there is of the segment is not known
        boolean unmeasured = !own.isEmpty() && own.stream().allMatch(placed -> Double.isNaN(placed.share()));
        double quotient = unmeasured ? Double.NaN : counted.quotient(province, segment.code());
        Numbers numbers = new Numbers();
        numbers.put(Measure.LOCAL_FIRMS, own.size());
        numbers.put(Measure.NATIONAL_FIRMS, placement(chain).in(segment.code()).size());
        numbers.put(Measure.LOCATION_QUOTIENT, quotient);
        if (!Double.isNaN(quotient)) {
            numbers.put(Measure.LOCAL_SHARE, counted.share(province, segment.code()));
            double[] interval = counted.interval(province, segment.code());
            numbers.put(Measure.LOCATION_QUOTIENT_LOW, interval[0]);
            numbers.put(Measure.LOCATION_QUOTIENT_HIGH, interval[1]);
        }
        numbers.put(Measure.SUPPLIER_CONCENTRATION, concentrations.getOrDefault(node, Double.NaN));
        numbers.put(Measure.DENSITY, space.density(province, node));
        if (own.isEmpty()) {
            numbers.put(Measure.DENSITY_RANK, rank(missing, space.density(province, node)));
        }
        numbers.put(Measure.COMPLEXITY, space.complexity(node));
        numbers.put(Measure.OPPORTUNITY_GAIN, space.gain(province, node));
        numbers.put(Measure.DOWNSTREAM_REACH, reach.getOrDefault(node, Double.NaN));
        ChainGraph graph = chain.graph();
        List<Node> buyers = graph.after(segment.code(), EdgeKind.SUPPLIES).stream()
                .map(code -> new Node(chain.code(), code))
                .toList();
        numbers.put(Measure.LOCAL_BUYERS, (double) buyers.stream()
                .filter(buyer -> !local.getOrDefault(buyer, List.of()).isEmpty())
                .count());
        numbers.put(Measure.WEAK_BUYERS, (double) buyers.stream()
                .filter(buyer -> isWeak(counted.quotient(province, buyer.segment())))
                .count());
        numbers.put(
                Measure.SUBSTITUTES,
                graph.after(segment.code(), EdgeKind.SUBSTITUTES).size());
        return new SegmentReading(
                segment,
                Level.of(quotient),
                numbers.known(),
                own,
                revenues.getOrDefault(node, new SegmentReading.Revenue(Double.NaN, 0, 0)),
                rules.judge(numbers.known()));
    }

    private static boolean isWeak(double quotient) {
        return quotient < 1;
    }

    /** Which part of sorted values is at most as large. */
    private static double rank(double[] sorted, double value) {
        int atMost = 0;
        for (double one : sorted) {
            atMost += one <= value ? 1 : 0;
        }
        return sorted.length == 0 ? Double.NaN : (double) atMost / sorted.length;
    }

    /** Numbers of which only those that are known are kept. */
    private static final class Numbers {
        private final Map<Measure, Double> known = new EnumMap<>(Measure.class);

        void put(Measure measure, double value) {
            if (!Double.isNaN(value)) {
                known.put(measure, value);
            }
        }

        Map<Measure, Double> known() {
            return known;
        }
    }
}
