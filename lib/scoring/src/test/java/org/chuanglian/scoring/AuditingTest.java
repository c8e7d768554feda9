package org.chuanglian.scoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.chuanglian.scoring.Statistics.Correlation;
import org.junit.jupiter.api.Test;

class AuditingTest {

    private static final List<String> CODES = List.of("a", "b", "c", "d");
    private static final Sheet SHEET = Samples.sheet(
            CODES, Samples.of(1, 2, 3, 4), Samples.of(2, 4, 6, 8), Samples.of(4, 1, 3, 2), Samples.of(1, 4, 2, 3));
    private static final Scheme SCHEME =
            Samples.scheme(Samples.tree(1, 1, 1, 1, 1, 1), Samples.plain(new Aggregation.Arithmetic()));

    private static Run run() {
        return Samples.run(SCHEME, new Dataset(SHEET));
    }

    @Test
    void takesOutEachNodeInTurnAndCountsThePlacesThatUnitsMove() {
        // P is 1.5, 3, 4.5, 6; Q is 2.5 for all; so the index ranks 4, 3, 2, 1, and without P all four are first
        Removal.Outcome outcome = Removal.of(run(), new Dataset(SHEET));
        assertThat(outcome).isInstanceOfSatisfying(Removal.Outcome.Computed.class, computed -> {
            assertThat(computed.removed())
                    .extracting(Removal.Removed::code)
                    .containsExactly("a", "b", "c", "d", "P", "Q");
            Removal.Removed pillar = computed.removed().get(4);
            assertThat(pillar.level()).isEqualTo(2);
            assertThat(pillar.ranks()).containsExactly(1.0, 1.0, 1.0, 1.0);
            assertThat(pillar.shift()).isEqualTo(6 / 4.0);
            assertThat(pillar.most()).isEqualTo(3);
            assertThat(computed.removed().get(5).shift())
                    .as("Q tells nothing apart")
                    .isZero();
        });
    }

    @Test
    void takesOutNoNodeWithoutASibling() {
        Tree one = Samples.planted(
                List.of(new Node.Indicator("a", 1, "P"), new Node.Indicator("b", 1, "Q")),
                List.of(
                        new Node.Aggregate("P", 1, "I", 2),
                        new Node.Aggregate("Q", 1, "I", 2),
                        new Node.Aggregate("I", 1, "", 3)));
        Dataset data = new Dataset(Samples.sheet(List.of("a", "b"), Samples.of(1, 2), Samples.of(2, 1)));
        Run run = Samples.run(Samples.scheme(one, Samples.plain(new Aggregation.Arithmetic())), data);
        assertThat(Removal.of(run, data))
                .isInstanceOfSatisfying(
                        Removal.Outcome.Computed.class,
                        computed -> assertThat(computed.removed())
                                .extracting(Removal.Removed::code)
                                .containsExactly("P", "Q"));
    }

    @Test
    void leavesTheOnlyIndicatorOfAnAggregateInWhenDrawing() {
        Tree one = Samples.planted(
                List.of(new Node.Indicator("a", 1, "P"), new Node.Indicator("b", 1, "Q")),
                List.of(
                        new Node.Aggregate("P", 1, "I", 2),
                        new Node.Aggregate("Q", 1, "I", 2),
                        new Node.Aggregate("I", 1, "", 3)));
        Dataset data = new Dataset(Samples.sheet(List.of("a", "b"), Samples.of(1, 2), Samples.of(2, 1)));
        Run run = Samples.run(Samples.scheme(one, Samples.plain(new Aggregation.Arithmetic())), data);
        Doubts doubts = new Doubts(0, List.of(), List.of(), List.of(), List.of(), List.of(), List.of(), true, 0);
        assertThat(Uncertainty.of(run, data, doubts, 50, 1))
                .isInstanceOfSatisfying(Uncertainty.Outcome.Computed.class, computed -> {
                    for (String draw : computed.scores().codes()) {
                        assertThat(computed.scores().column(draw)).containsExactly(1.5, 1.5);
                    }
                });
    }

    @Test
    void comparesUnitsPairByPair() {
        // by weights 1 and 3: the second is better in a, the first in c
        Tree flat = Samples.planted(
                List.of(new Node.Indicator("a", 1, "I"), new Node.Indicator("c", 3, "I")),
                List.of(new Node.Aggregate("I", 1, "", 2)));
        Dataset data = new Dataset(Samples.sheet(List.of("a", "c"), Samples.of(1, 2, 2), Samples.of(4, 1, 5)));
        Run run = Samples.run(Samples.scheme(flat, Samples.plain(new Aggregation.Arithmetic())), data);
        Outranking outranking = Outranking.of(run, run.tree().top());
        assertThat(outranking.shares().at(0, 1)).isEqualTo(0.75);
        assertThat(outranking.shares().at(1, 0)).isEqualTo(0.25);
        assertThat(outranking.shares().at(2, 0)).isEqualTo(1);
        assertThat(outranking.shares().at(2, 1)).as("a tie counts half").isEqualTo(0.125 + 0.75);
        assertThat(outranking.shares().at(1, 1)).isZero();
        assertThat(outranking.dominant()).isEqualTo(1);
        assertThat(outranking.dominantShare()).isCloseTo(1 / 3.0, within(1e-12));
    }

    @Test
    void tellsHowNodesGoWithThoseAboveAndBeside() {
        List<Kinship.Pair> above = Kinship.ancestors(run(), Correlation.PEARSON);
        assertThat(above).hasSize(4 * 2 + 2);
        assertThat(above.getFirst())
                .isEqualTo(new Kinship.Pair("a", "P", "P", above.getFirst().correlation()));
        assertThat(above.getFirst().correlation()).isCloseTo(1, within(1e-12));
        assertThat(Kinship.alike(run(), Correlation.PEARSON, 0.9))
                .singleElement()
                .satisfies(pair -> assertThat(List.of(pair.one(), pair.other(), pair.above()))
                        .containsExactly("a", "b", "P"));
        assertThat(Kinship.opposed(run(), Correlation.PEARSON, 0))
                .singleElement()
                .satisfies(pair -> {
                    assertThat(pair.above()).isEqualTo("Q");
                    assertThat(pair.correlation()).isCloseTo(-1, within(1e-12));
                });
    }

    @Test
    void findsIndicatorsThatMeasureSize() {
        Dataset data = new Dataset(
                SHEET, Samples.sheet(List.of("people"), Samples.of(10, 20, 30, 41)), Map.of(), Double.NaN, List.of());
        assertThat(Kinship.denominators(data, Correlation.PEARSON, 0.6))
                .extracting(Kinship.Pair::one)
                .containsExactly("a", "b");
    }

    @Test
    void takesAnAggregateAsAnIndexOfItsOwn() {
        Tree tree = SCHEME.tree();
        Tree below = tree.below(tree.aggregates().getFirst());
        assertThat(below.nodes()).extracting(Node::code).containsExactly("a", "b", "P");
        assertThat(below.top().parent()).isEmpty();
        Run own = Samples.run(SCHEME.with(below), new Dataset(SHEET));
        assertThat(own.aggregated().column("P"))
                .containsExactly(run().aggregated().column("P"));
        assertThat(tree.below(tree.top()).nodes())
                .extracting(Node::code)
                .containsExactlyElementsOf(tree.nodes().stream().map(Node::code).toList());
    }

    @Test
    void countsWhatIsThereBelowEachAggregate() {
        double none = Double.NaN;
        Sheet gaps = Samples.sheet(
                CODES, Samples.of(1, none), Samples.of(2, none), Samples.of(none, 3), Samples.of(4, none));
        Sheet there = Kinship.availability(SCHEME.tree(), gaps);
        assertThat(there.codes()).containsExactly("P", "Q", "I");
        assertThat(there.column("P")).containsExactly(1, 0);
        assertThat(there.column("Q")).containsExactly(0.5, 0.5);
        assertThat(there.column("I")).containsExactly(0.75, 0.25);
    }

    @Test
    void letsAColumnThatMayBeBlankCountAsMissingForAll() {
        double none = Double.NaN;
        Sheet sheet =
                Samples.sheet(CODES, Samples.of(1, 2), Samples.of(2, 4), Samples.of(3, 5), Samples.of(none, none));
        Scheme half = SCHEME.with(SCHEME.method().withAvailability(List.of(0.6, 1.0)));
        assertThat(Chain.run(half, new Dataset(sheet)))
                .isInstanceOfSatisfying(
                        Scoring.Refused.class,
                        refused -> assertThat(refused.reason()).contains("'d' has no value at all"));
        Sheet denominators = new Sheet(sheet.units(), List.of(), new double[0][]);
        Run run = Samples.run(half, new Dataset(sheet, denominators, Map.of(), Double.NaN, List.of(), Set.of("d")));
        assertThat(run.aggregated().column("P")).containsExactly(1.5, 3);
        assertThat(run.aggregated().column("Q"))
                .as("one of two is less than 60 %")
                .containsOnly(none);
        assertThat(run.aggregated().column("I")).containsOnly(none);
    }
}
