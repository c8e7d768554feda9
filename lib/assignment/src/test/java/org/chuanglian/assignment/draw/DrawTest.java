package org.chuanglian.assignment.draw;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.chuanglian.assignment.draw.DrawCheck.Finding;
import org.junit.jupiter.api.Test;

class DrawTest {

    private static final long FIRST_OF_A = 3155449436900082901L;
    private static final Rule RULE = new Rule("2026 review", 5, 3, List.of(), "lottery 140");

    private static Pool pool(int size) {
        List<Entry> entries = new ArrayList<>();
        for (int one = 0; one < size; one++) {
            var groups = List.of("unit:" + one % 4, one % 10 == 0 ? "finance" : "other");
            entries.add(new Entry("E%03d".formatted(one), groups, one % 25 == 24 ? "same unit" : ""));
        }
        return new Pool(entries);
    }

    private static Draw drawn(Commitment commitment, Pool pool, String value) {
        return switch (Draw.of(commitment, pool, value)) {
            case Draw.Outcome.Drawn(var draw) -> draw;
            case Draw.Outcome.Impossible(var obstacle) -> throw new AssertionError(obstacle);
        };
    }

    @Test
    void drawsWhatAnybodyElseWouldDraw() {
        // HMAC-SHA-256 with SHA-256("a") as key over eight zero bytes, computed by another program.
        assertThat(Lot.of("a").seed()).isEqualTo("ca978112ca1bbdcafac231b39a23dc4da786eff8147c4e72b9807785afee48bb");
        assertThat(Lot.of("a").below(Long.MAX_VALUE)).isEqualTo(FIRST_OF_A);
    }

    @Test
    void drawsTheSameFromTheSameAndAnotherFromAnotherValue() {
        var pool = pool(100);
        var commitment = Commitment.of(pool, RULE, "secret");
        var draw = drawn(commitment, pool, "01 02");
        assertThat(drawn(commitment, pool, " ０１  02 ")).isEqualTo(draw);
        assertThat(drawn(commitment, pool, "01 03").chosen()).isNotEqualTo(draw.chosen());
        assertThat(draw.chosen()).hasSize(5).doesNotHaveDuplicates().doesNotContain("E024", "E049");
        assertThat(draw.standby()).hasSize(3).doesNotContainAnyElementsOf(draw.chosen());
        assertThat(Draw.read(draw.text())).contains(draw);
        assertThat(DrawCheck.of(commitment, commitment.hash(), pool, "secret", "01 02", draw))
                .isEmpty();
    }

    @Test
    void drawsEachAsOftenAsTheOthers() {
        var pool = pool(20);
        var commitment = Commitment.of(pool, RULE, "secret");
        int[] counts = new int[20];
        int draws = 4000;
        for (int draw = 0; draw < draws; draw++) {
            drawn(commitment, pool, "value " + draw)
                    .chosen()
                    .forEach(id -> counts[Integer.parseInt(id.substring(1))]++);
        }
        for (int count : counts) {
            assertThat(count / (double) draws).isCloseTo(0.25, within(5 * Math.sqrt(0.25 * 0.75 / draws)));
        }
    }

    @Test
    void keepsLimitsHoweverTheLotFalls() {
        var pool = pool(60);
        var rule =
                new Rule("", 5, 0, List.of(limit("finance>=2"), limit("unit:*<=2"), limit("other<=3")), "lottery 140");
        var commitment = Commitment.of(pool, rule, "secret");
        for (int draw = 0; draw < 200; draw++) {
            var chosen = drawn(commitment, pool, "v" + draw).chosen().stream()
                    .map(id -> pool.find(id).orElseThrow())
                    .toList();
            assertThat(chosen).hasSize(5);
            assertThat(chosen.stream().filter(one -> one.groups().contains("finance")))
                    .hasSizeGreaterThanOrEqualTo(2);
            for (int unit = 0; unit < 4; unit++) {
                var group = "unit:" + unit;
                assertThat(chosen.stream().filter(one -> one.groups().contains(group)))
                        .hasSizeLessThanOrEqualTo(2);
            }
        }
        assertThat(Draw.obstacle(pool, new Rule("", 5, 0, List.of(limit("unit:*<=1")), "lottery")))
                .isPresent();
        assertThat(Draw.obstacle(pool, rule)).isEmpty();
    }

    private static Limit limit(String text) {
        return Limit.of(text).orElseThrow();
    }

    @Test
    void replacesWhoDeclinesAndLeavesTheOthers() {
        var pool = pool(100);
        var commitment = Commitment.of(pool, RULE, "secret");
        var draw = drawn(commitment, pool, "7");
        var gone = draw.chosen().get(1);
        assertThat(draw.replacing(commitment, pool, List.of(gone)))
                .isInstanceOfSatisfying(
                        Draw.Outcome.Drawn.class,
                        after -> assertThat(after.draw().chosen())
                                .containsAll(draw.chosen().stream()
                                        .filter(id -> !id.equals(gone))
                                        .toList())
                                .contains(draw.standby().getFirst())
                                .doesNotContain(gone));
    }

    @Test
    void namesWhoWasPutInTakenOutOrChanged() {
        var pool = pool(30);
        var commitment = Commitment.of(pool, RULE, "secret");
        var draw = drawn(commitment, pool, "7");
        var entries = new ArrayList<>(pool.entries());
        entries.remove(3);
        entries.set(5, new Entry(entries.get(5).id(), List.of("finance"), ""));
        entries.add(new Entry("X", List.of(), ""));
        assertThat(DrawCheck.of(commitment, "", new Pool(entries), "secret", "", draw))
                .containsExactly(
                        new Finding.NotCommitted(entries.get(5).id()),
                        new Finding.NotCommitted("X"),
                        new Finding.Missing(2));
    }

    @Test
    void provesOneExpertAndShowsNoOther() {
        for (int size : new int[] {1, 2, 3, 7, 8, 33}) {
            var pool = pool(size);
            var commitment = Commitment.of(pool, new Rule("", 1, 0, List.of(), "lottery"), "secret");
            for (Entry entry : pool.entries()) {
                var receipt = Receipt.of(commitment, entry, "secret").orElseThrow();
                assertThat(Receipt.read(receipt.text()).orElseThrow().isHeldBy(commitment))
                        .isTrue();
                var other = receipt.text().replace("id: E", "id: F");
                assertThat(Receipt.read(other).orElseThrow().isHeldBy(commitment))
                        .isFalse();
            }
            assertThat(commitment.text()).doesNotContain("E0");
        }
    }

    @Test
    void readsACommitmentOnlyAsItWasWritten() {
        var commitment = Commitment.of(pool(9), new Rule("甲 a", 2, 1, List.of(limit("finance>=1")), "期"), "secret");
        assertThat(Commitment.read(commitment.text()).map(Commitment::hash)).contains(commitment.hash());
        assertThat(Commitment.read(commitment.text().replace("draw: 2", "draw: 3"))
                        .map(Commitment::hash))
                .isNotEqualTo(Optional.of(commitment.hash()));
        assertThat(Commitment.read(commitment.text().replace("root: ", "root: 0")))
                .isEmpty();
        assertThat(Commitment.read("hello")).isEmpty();
    }

    @Test
    void refusesAPoolWithOneExpertTwice() {
        var one = new Entry("A", List.of(), "");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Pool(List.of(one, new Entry(" A ", List.of("x"), ""))))
                .withMessageContaining("Maybe");
    }
}
