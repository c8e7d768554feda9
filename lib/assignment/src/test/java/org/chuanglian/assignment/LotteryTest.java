package org.chuanglian.assignment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import org.chuanglian.assignment.AssignmentOutcome.Assigned;
import org.chuanglian.assignment.AssignmentOutcome.BoundTooLow;
import org.chuanglian.assignment.draw.Lot;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LotteryTest {

    private static final int DRAWS = 4000;

    private static Lottery lottery(Call call, double bound) {
        return switch (Lottery.of(call, bound, Watch.PATIENT)) {
            case Lottery.Outcome.Ready(var lottery) -> lottery;
            case Lottery.Outcome.Failed(var why) -> throw new AssertionError(why);
        };
    }

    @ParameterizedTest
    @ValueSource(doubles = {0.3, 0.5, 0.75, 1})
    void drawsEveryPairAsOftenAsItsProbabilitySays(double bound) {
        var call = Calls.large(7, 9, 8, 2, 1, 3);
        var lottery = lottery(call, bound);
        int[][] drawn = new int[9][8];
        for (int draw = 0; draw < DRAWS; draw++) {
            var assignment = lottery.draw(Lot.of("draw " + draw)::below);
            assertThat(Calls.isWithinLimits(assignment)).isTrue();
            for (int item = 0; item < 8; item++) {
                for (int reviewer : assignment.reviewersOf(item)) {
                    drawn[reviewer][item]++;
                }
            }
        }
        double expected = 0;
        for (int reviewer = 0; reviewer < 9; reviewer++) {
            for (int item = 0; item < 8; item++) {
                double probability = lottery.probability(reviewer, item);
                expected += probability * call.affinity(reviewer, item);
                assertThat(probability).isBetween(0.0, bound);
                double error = Math.sqrt(probability * (1 - probability) / DRAWS);
                assertThat((double) drawn[reviewer][item] / DRAWS).isCloseTo(probability, within(5 * error + 1e-12));
            }
        }
        assertThat(lottery.expectedTotal()).isCloseTo(expected, within(1e-9));
    }

    @Test
    void costsNothingWithoutABoundAndMoreTheTighterTheBound() {
        var call = Calls.large(3, 30, 20, 3, 0, 4);
        assertThat(GreatestTotal.of(call, Watch.PATIENT)).isInstanceOfSatisfying(Assigned.class, sure -> {
            double total = sure.assignment().total();
            assertThat(lottery(call, 1).expectedTotal()).isCloseTo(total, within(1e-9));
            assertThat(lottery(call, 0.5).expectedTotal()).isLessThan(total);
            assertThat(lottery(call, 0.25).expectedTotal())
                    .isLessThan(lottery(call, 0.5).expectedTotal());
        });
    }

    @Test
    void drawsTheSameFromTheSameSeedAndAnotherFromAnother() {
        var lottery = lottery(Calls.large(3, 30, 20, 3, 0, 4), 0.5);
        var one = lottery.draw(Lot.of("a")::below);
        assertThat(GreatestLeast.chosen(lottery.draw(Lot.of("a")::below))).isDeepEqualTo(GreatestLeast.chosen(one));
        assertThat(Arrays.deepEquals(GreatestLeast.chosen(lottery.draw(Lot.of("b")::below)), GreatestLeast.chosen(one)))
                .isFalse();
    }

    @Test
    void keepsQuotasInEveryDraw() {
        var members = new BitSet();
        members.set(0, 10);
        var call = Calls.large(5, 30, 20, 3, 0, 4).with(List.of(Quota.atLeast("finance", members, 20, 1)));
        var lottery = lottery(call, 0.5);
        for (int draw = 0; draw < 50; draw++) {
            assertThat(Calls.isWithinLimits(lottery.draw(Lot.of("q" + draw)::below)))
                    .isTrue();
        }
    }

    @Test
    void saysTheSmallestBoundThatCanBe() {
        var call = new Call(
                new double[][] {{1, 1}, {1, 1}, {1, 1}, {1, 1}},
                new boolean[4][2],
                new int[] {3, 3},
                new int[4],
                new int[] {2, 2, 2, 2});
        assertThat(Lottery.of(call, 0.5, Watch.PATIENT))
                .isEqualTo(new Lottery.Outcome.Failed(new BoundTooLow(0.5, 0.75)));
        assertThat(lottery(call, 0.75).expectedTotal()).isEqualTo(6);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Lottery.of(call, 0, Watch.PATIENT))
                .withMessageContaining("Maybe");
    }
}
