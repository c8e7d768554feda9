package org.chuanglian.chain.supply;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class ChainGraphTest {

    private static final double UNKNOWN = Double.NaN;

    private static ChainNode node(String id) {
        return new ChainNode(id, NodeKind.PRODUCT, id, List.of());
    }

    private static List<ChainNode> nodes(String... ids) {
        return Stream.of(ids).map(ChainGraphTest::node).toList();
    }

    private static ChainEdge supplies(String from, String to, double share) {
        return new ChainEdge(from, to, EdgeKind.SUPPLIES, share);
    }

    private static ChainEdge edge(String from, EdgeKind kind, String to) {
        return new ChainEdge(from, to, kind, UNKNOWN);
    }

    private static ChainGraph chain(List<ChainNode> nodes, ChainEdge... edges) {
        return switch (ChainGraph.of(nodes, List.of(edges), _ -> true)) {
            case ChainOutcome.Sound sound -> sound.chain();
            case ChainOutcome.Faulty faulty -> throw new AssertionError(faulty.faults());
        };
    }

    /** Sand to wafers to chips to cars; gas to chips; chips straight to boards to cars. */
    private static ChainGraph chips() {
        return chain(
                nodes("sand", "wafer", "gas", "chip", "board", "car"),
                supplies("sand", "wafer", 0.5),
                supplies("wafer", "chip", 0.4),
                supplies("gas", "chip", 0.1),
                supplies("chip", "car", 0.2),
                supplies("chip", "board", 0.6),
                supplies("board", "car", 0.1));
    }

    @Test
    void findsSupplyPathsShortestFirst() {
        SupplyPaths.Found found = SupplyPaths.between(chips(), "sand", "car", 10);

        assertThat(found.more()).isFalse();
        assertThat(found.paths())
                .extracting(SupplyPaths.Path::ids)
                .containsExactly(
                        List.of("sand", "wafer", "chip", "car"), List.of("sand", "wafer", "chip", "board", "car"));
        assertThat(found.paths().getFirst().share()).isCloseTo(0.5 * 0.4 * 0.2, within(1e-15));
        assertThat(SupplyPaths.between(chips(), "sand", "car", 1).more()).isTrue();
        assertThat(SupplyPaths.between(chips(), "car", "sand", 1).paths()).isEmpty();
        assertThatThrownBy(() -> SupplyPaths.between(chips(), "sand", "truck", 1))
                .hasMessageContaining("'truck'");
    }

    @Test
    void countsHowManyShortestPathsANodeLiesOn() {
        // Through chip: sand, wafer and gas each to car and to board; through wafer: sand to chip, car and board.
        assertThat(Betweenness.of(chips()))
                .containsEntry("chip", 6.0)
                .containsEntry("wafer", 3.0)
                .containsEntry("board", 0.0)
                .containsEntry("sand", 0.0);
        assertThat(Betweenness.shares(chips()).get("chip")).isEqualTo(6 / 20.0);
    }

    @Test
    void dividesAPairAmongItsShortestPaths() {
        ChainGraph diamond = chain(
                nodes("a", "b", "c", "d"),
                supplies("a", "b", UNKNOWN),
                supplies("a", "c", UNKNOWN),
                supplies("b", "d", UNKNOWN),
                supplies("c", "d", UNKNOWN));

        assertThat(Betweenness.of(diamond)).containsEntry("b", 0.5).containsEntry("c", 0.5);
    }

    @Test
    void followsInputsUpstream() {
        assertThat(InputCriticality.of(chips(), "car").get("chip")).isCloseTo(0.2 + 0.6 * 0.1, within(1e-14));
        assertThat(InputCriticality.of(chips(), "car").get("sand")).isCloseTo(0.26 * 0.4 * 0.5, within(1e-14));
        assertThat(InputCriticality.of(chips(), "car")).containsEntry("car", 1.0);
        assertThat(InputCriticality.of(chips(), "wafer")).containsEntry("car", 0.0);
    }

    @Test
    void keepsCriticalityWithinOneInACycle() {
        ChainGraph cycle = chain(
                nodes("steel", "machine", "car"),
                supplies("steel", "machine", 1),
                supplies("machine", "steel", 1),
                supplies("machine", "car", UNKNOWN),
                supplies("steel", "car", UNKNOWN));

        assertThat(InputCriticality.of(cycle, "car").get("steel")).isCloseTo(1, within(1e-12));
    }

    @Test
    void reachesWhatIsSuppliedWhatRequiresAndWhatIsAPart() {
        ChainGraph graph = chain(
                nodes("plant", "chip", "car", "mould", "lamp"),
                edge("chip", EdgeKind.PART_OF, "plant"),
                supplies("chip", "car", UNKNOWN),
                edge("lamp", EdgeKind.REQUIRES, "mould"));

        assertThat(FailureReach.of(graph, Set.of("plant")).reached())
                .containsOnly(Map.entry("plant", 0), Map.entry("chip", 1), Map.entry("car", 2));
        assertThat(FailureReach.of(graph, Set.of("mould")).stopped()).containsOnlyKeys("mould", "lamp");
    }

    @Test
    void stopsNothingThatHasASubstituteWhileThatWorks() {
        ChainGraph graph = chain(
                nodes("copper", "aluminium", "cable", "house"),
                supplies("copper", "cable", UNKNOWN),
                supplies("aluminium", "cable", UNKNOWN),
                supplies("cable", "house", UNKNOWN),
                edge("copper", EdgeKind.SUBSTITUTES, "aluminium"));

        assertThat(FailureReach.of(graph, Set.of("copper")).stopped()).containsOnlyKeys("copper");
        assertThat(FailureReach.of(graph, Set.of("copper")).reached()).containsOnlyKeys("copper", "cable", "house");
        assertThat(FailureReach.of(graph, Set.of("copper", "aluminium")).stopped())
                .containsOnlyKeys("copper", "aluminium", "cable", "house");
    }

    @Test
    void callsAChokePointWhatIsDependentConcentratedAndWithoutSubstitute() {
        SupplyRisk risk = SupplyRisk.of(List.of(
                new SupplyRisk.Supplier("A", 50, true),
                new SupplyRisk.Supplier("A", 25, true),
                new SupplyRisk.Supplier("B", 25, false)));

        assertThat(risk.concentration()).isEqualTo(0.625);
        assertThat(risk.largest()).isEqualTo(0.75);
        assertThat(risk.outside()).isEqualTo(0.75);
        assertThat(risk.single()).isFalse();
        assertThat(risk.isChokePoint(SupplyRisk.Limits.USUAL, false)).isTrue();
        assertThat(risk.isChokePoint(SupplyRisk.Limits.USUAL, true)).isFalse();
        assertThat(risk.isChokePoint(new SupplyRisk.Limits(0.8, 0.25), false)).isFalse();
        assertThat(SupplyRisk.of(List.of(new SupplyRisk.Supplier("A", 1, false)))
                        .single())
                .isTrue();
        assertThat(SupplyRisk.of(List.of()).outside()).isNaN();
        assertThat(SupplyRisk.of(List.of()).isChokePoint(SupplyRisk.Limits.USUAL, false))
                .isFalse();
    }

    @Test
    void findsEveryFault() {
        List<ChainNode> nodes = new ArrayList<>(nodes("a", "b", "c", "a"));
        nodes.add(new ChainNode("d", NodeKind.SEGMENT, "d", List.of("C39", "X1")));
        List<ChainEdge> edges = List.of(
                edge("a", EdgeKind.PART_OF, "b"),
                edge("b", EdgeKind.PART_OF, "c"),
                edge("c", EdgeKind.PART_OF, "a"),
                supplies("a", "nowhere", 0.5),
                supplies("a", "a", 0.5),
                supplies("a", "b", 70),
                supplies("a", "b", 0.7));

        assertThat(ChainGraph.of(nodes, edges, "C39"::equals))
                .isInstanceOfSatisfying(
                        ChainOutcome.Faulty.class,
                        faulty -> assertThat(faulty.faults())
                                .containsExactly(
                                        new Fault.DuplicateNode(3, 0),
                                        new Fault.UnknownCode(4, "X1"),
                                        new Fault.PartOfItself(2, List.of("c", "a", "b", "c")),
                                        new Fault.EdgeToNowhere(3, "nowhere"),
                                        new Fault.EdgeToItself(4),
                                        new Fault.ShareOutOfRange(5),
                                        new Fault.DuplicateEdge(6, 5)));
    }
}
