package org.chuanglian.assignment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Objects;
import org.chuanglian.assignment.AssignmentOutcome.Assigned;
import org.chuanglian.assignment.Reasons.Cause;
import org.chuanglian.assignment.Reasons.PassedOver;
import org.chuanglian.assignment.Reassignment.Pair;
import org.junit.jupiter.api.Test;

class ReasonsTest {

    private static Assignment best(Call call) {
        return switch (GreatestTotal.of(call, Watch.PATIENT)) {
            case Assigned(var assignment, var _) -> assignment;
            case AssignmentOutcome.Impossible _, AssignmentOutcome.Cancelled _ ->
                throw new AssertionError("impossible");
        };
    }

    @Test
    void tellsWhoWouldComeInsteadAndWhyTheBetterOnesDidNot() {
        var call = new Call(
                new double[][] {{0.9, 0.8}, {0.7, 0.6}, {0.95, 0.1}, {0.2, 0.1}},
                new boolean[][] {{false, false}, {false, false}, {true, false}, {false, false}},
                new int[] {1, 1},
                new int[4],
                new int[] {1, 1, 1, 1});
        var reasons = Objects.requireNonNull(Reasons.of(best(call)));

        var why = reasons.why(1, 0);
        assertThat(why.rank()).isEqualTo(2);
        assertThat(why.better())
                .containsExactly(new PassedOver(2, 0.95, Cause.CONFLICT), new PassedOver(0, 0.9, Cause.FULL));
        assertThat(why.margin()).isCloseTo(0.0, within(1e-9));
        assertThat(why.instead()).containsExactlyInAnyOrder(new Pair(0, 0), new Pair(1, 1));
        assertThat(why.undone()).containsExactly(new Pair(0, 1));
        assertThat(reasons.whyNot(3, 0).lacking()).isCloseTo(0.5, within(1e-9));
        assertThat(reasons.whyNot(3, 0).undone()).containsExactly(new Pair(1, 0));
        assertThat(reasons.whyNot(2, 0).conflict()).isTrue();
    }

    @Test
    void hasNoPricesForAnAssignmentThatIsNotTheBest() {
        var call = new Call(new double[][] {{1}, {0}}, new boolean[2][1], new int[] {1}, new int[2], new int[] {1, 1});
        assertThat(Reasons.of(Assignment.of(call, new int[][] {{1}}))).isNull();
    }

    @Test
    void changesNoMoreThanARecusalDemands() {
        var call = Calls.large(11, 40, 30, 3, 0, 3);
        var before = best(call);
        int recused = before.reviewersOf(4)[0];
        var now = call.without(recused, 4);
        assertThat(Reassignment.of(now, before, Watch.PATIENT)).isInstanceOfSatisfying(Assigned.class, after -> {
            var difference = Reassignment.Difference.between(before, after.assignment());
            assertThat(difference.removed()).contains(new Pair(recused, 4)).hasSize(1);
            assertThat(difference.added()).hasSize(1);
            assertThat(Calls.isWithinLimits(after.assignment())).isTrue();
        });
        assertThat(Reassignment.of(call, before, Watch.PATIENT))
                .isInstanceOfSatisfying(
                        Assigned.class,
                        same -> assertThat(Reassignment.Difference.between(before, same.assignment()))
                                .isEqualTo(new Reassignment.Difference(List.of(), List.of())));
    }

    @Test
    void hasAlternatesWhoAreNotAssignedAndHaveNoConflict() {
        var call = Calls.large(11, 40, 30, 3, 0, 3);
        var assignment = best(call);
        var alternates = Alternates.of(assignment, 2, 2, Watch.PATIENT);
        int[] standing = new int[40];
        for (int item = 0; item < 30; item++) {
            assertThat(alternates.of(item)).hasSize(2);
            assertThat(call.affinity(alternates.of(item)[0], item))
                    .isGreaterThanOrEqualTo(call.affinity(alternates.of(item)[1], item));
            for (int reviewer : alternates.of(item)) {
                assertThat(assignment.reviews(reviewer, item) || call.conflict(reviewer, item))
                        .isFalse();
                standing[reviewer]++;
            }
        }
        assertThat(standing).containsOnly(0, 1, 2);
    }
}
