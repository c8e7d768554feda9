package org.chuanglian.assignment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.chuanglian.assignment.AssignmentOutcome.Assigned;
import org.chuanglian.assignment.AssignmentOutcome.Cancelled;
import org.chuanglian.assignment.AssignmentOutcome.FloorTooHigh;
import org.chuanglian.assignment.AssignmentOutcome.Impossible;

class FairnessProperties {

    private static double bestLeast(Call call) {
        double[] best = {Double.NEGATIVE_INFINITY};
        Calls.all(call, one -> best[0] = Math.max(best[0], Double.isNaN(one.least()) ? -100 : one.least()));
        return best[0];
    }

    @Property(tries = 300)
    void theLeastItemIsAsGreatAsInTheBestOfAllAssignments(
            @ForAll long seed,
            @ForAll @IntRange(min = 1, max = 4) int reviewers,
            @ForAll @IntRange(min = 1, max = 4) int items) {
        var call = Calls.small(seed, reviewers, items);
        switch (Assigning.of(call, new Objective.GreatestLeastItem(), Watch.PATIENT)) {
            case Assigned(var assignment, var bound) -> {
                assertThat(Calls.isWithinLimits(assignment)).isTrue();
                if (Calls.sums(assignment).length > 0) {
                    assertThat(assignment.least()).isCloseTo(bestLeast(call), within(1e-9));
                    assertThat(bound).isCloseTo(bestLeast(call), within(1e-9));
                }
            }
            case Impossible _ -> assertThat(bestLeast(call)).isEqualTo(Double.NEGATIVE_INFINITY);
            case Cancelled _ -> throw new AssertionError("nobody cancelled");
        }
    }

    @Property(tries = 200)
    void theFairSequenceIsNeverBelowTheGreatestLeastItemAndKeepsQuotas(
            @ForAll long seed,
            @ForAll @IntRange(min = 1, max = 4) int reviewers,
            @ForAll @IntRange(min = 1, max = 3) int items) {
        var call = Calls.withQuotas(seed, reviewers, items);
        var least = Assigning.of(call, new Objective.GreatestLeastItem(), Watch.PATIENT);
        var fair = Assigning.of(call, new Objective.FairSequence(), Watch.PATIENT);
        if (least instanceof Assigned(var one, var _) && fair instanceof Assigned(var other, var _)) {
            assertThat(Calls.isWithinLimits(one)).isTrue();
            assertThat(Calls.isWithinLimits(other)).isTrue();
            double[] before = Calls.sums(one);
            double[] after = Calls.sums(other);
            for (int place = 0; place < before.length; place++) {
                if (Math.abs(after[place] - before[place]) > 1e-9) {
                    assertThat(after[place]).isGreaterThan(before[place]);
                    return;
                }
            }
        } else {
            assertThat(fair).isInstanceOf(least.getClass());
        }
    }

    @Property(tries = 300)
    void theFloorIsKeptWithAsGreatATotalAsTheBoundSaysOrCannotBeKept(
            @ForAll long seed,
            @ForAll @IntRange(min = 1, max = 4) int reviewers,
            @ForAll @IntRange(min = 1, max = 3) int items,
            @ForAll @IntRange(min = -1, max = 8) int floor) {
        var call = Calls.small(seed, reviewers, items);
        double[] best = {Double.NEGATIVE_INFINITY};
        Calls.all(call, one -> {
            if (Double.isNaN(one.least()) || one.least() >= floor) {
                best[0] = Math.max(best[0], one.total());
            }
        });
        switch (Assigning.of(call, new Objective.Floor(floor), Watch.PATIENT)) {
            case Assigned(var assignment, var bound) -> {
                assertThat(Calls.isWithinLimits(assignment)).isTrue();
                assertThat(best[0]).isGreaterThan(Double.NEGATIVE_INFINITY);
                assertThat(assignment.total()).isLessThanOrEqualTo(best[0] + 1e-9);
                assertThat(bound).isGreaterThanOrEqualTo(best[0] - 1e-6);
                if (Calls.sums(assignment).length > 0) {
                    assertThat(assignment.least()).isGreaterThanOrEqualTo(floor - 1e-6);
                }
            }
            case FloorTooHigh high -> {
                assertThat(best[0]).isEqualTo(Double.NEGATIVE_INFINITY);
                assertThat(high.reachable()).isLessThan(floor);
            }
            case Impossible _ -> assertThat(best[0]).isEqualTo(Double.NEGATIVE_INFINITY);
            case Cancelled _ -> throw new AssertionError("nobody cancelled");
        }
    }
}
