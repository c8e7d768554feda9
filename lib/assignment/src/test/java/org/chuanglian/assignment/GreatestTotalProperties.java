package org.chuanglian.assignment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.chuanglian.assignment.AssignmentOutcome.Assigned;
import org.chuanglian.assignment.AssignmentOutcome.Cancelled;
import org.chuanglian.assignment.AssignmentOutcome.Impossible;
import org.chuanglian.assignment.AssignmentOutcome.TooFewItems;
import org.chuanglian.assignment.AssignmentOutcome.TooFewReviewers;

class GreatestTotalProperties {

    private static double best(Call call) {
        double[] best = {Double.NEGATIVE_INFINITY};
        Calls.all(call, assignment -> best[0] = Math.max(best[0], assignment.total()));
        return best[0];
    }

    @Property(tries = 400)
    void isAsGoodAsTheBestOfAllAssignments(
            @ForAll long seed,
            @ForAll @IntRange(min = 1, max = 4) int reviewers,
            @ForAll @IntRange(min = 1, max = 3) int items) {
        var call = Calls.small(seed, reviewers, items);
        double best = best(call);
        switch (GreatestTotal.of(call, Watch.PATIENT)) {
            case Assigned(var assignment, var bound) -> {
                assertThat(assignment.total()).isCloseTo(best, within(1e-9));
                assertThat(bound).isCloseTo(best, within(1e-9));
                assertThat(Calls.isWithinLimits(assignment)).isTrue();
            }
            case Impossible impossible -> {
                assertThat(best).isEqualTo(Double.NEGATIVE_INFINITY);
                assertThat(impossible)
                        .satisfiesAnyOf(
                                one -> assertThat(one)
                                        .isInstanceOfSatisfying(
                                                TooFewReviewers.class,
                                                few -> assertThat(few.needed()).isGreaterThan(few.possible())),
                                one -> assertThat(one)
                                        .isInstanceOfSatisfying(
                                                TooFewItems.class,
                                                few -> assertThat(few.needed()).isGreaterThan(few.possible())));
            }
            case Cancelled _ -> throw new AssertionError("nobody cancelled");
        }
    }

    @Property(tries = 400)
    void keepsQuotasWhoseGroupsOverlap(
            @ForAll long seed,
            @ForAll @IntRange(min = 1, max = 4) int reviewers,
            @ForAll @IntRange(min = 1, max = 3) int items) {
        var call = Calls.withQuotas(seed, reviewers, items);
        double best = best(call);
        switch (GreatestTotal.of(call, Watch.PATIENT)) {
            case Assigned(var assignment, var _) -> {
                assertThat(assignment.total()).isCloseTo(best, within(1e-6));
                assertThat(Calls.isWithinLimits(assignment)).isTrue();
            }
            case Impossible _ -> assertThat(best).isEqualTo(Double.NEGATIVE_INFINITY);
            case Cancelled _ -> throw new AssertionError("nobody cancelled");
        }
    }

    @Property(tries = 200)
    void namesItemsOfWhichAnyFewerCouldBeServed(
            @ForAll long seed,
            @ForAll @IntRange(min = 1, max = 5) int reviewers,
            @ForAll @IntRange(min = 1, max = 6) int items) {
        var call = Calls.small(seed, reviewers, items);
        if (GreatestTotal.of(call, Watch.PATIENT) instanceof TooFewReviewers few) {
            assertThat(few.missing()).isGreaterThanOrEqualTo(few.needed() - few.possible());
            for (int left : few.items()) {
                int[] needs = new int[items];
                few.items().stream().filter(item -> item != left).forEach(item -> needs[item] = call.demand(item));
                int[] loads = new int[reviewers];
                Arrays.setAll(loads, call::mostLoad);
                assertThat(GreatestTotal.of(call.with(needs, loads), Watch.PATIENT))
                        .isInstanceOf(Assigned.class);
            }
        }
    }

    @Property(tries = 100)
    void isProvedByItsPrices(
            @ForAll long seed,
            @ForAll @IntRange(min = 5, max = 40) int reviewers,
            @ForAll @IntRange(min = 1, max = 40) int items) {
        int most = 3 * items / reviewers + 2;
        var call = Calls.large(seed, reviewers, items, 3, 3 * items / reviewers / 2, most);
        if (GreatestTotal.of(call, Watch.PATIENT) instanceof Assigned(var assignment, var _)) {
            var prices = Objects.requireNonNull(GreatestTotal.prices(call), "what is assigned has prices");
            assertThat(prices.bound(call)).isCloseTo(assignment.total(), within(1e-6));
        }
    }

    @Property(tries = 100)
    void doesNotDependOnTheOrderOfReviewersAndItems(@ForAll long seed) {
        var call = Calls.large(seed, 12, 9, 2, 0, 2);
        List<double[]> affinity = new ArrayList<>();
        List<boolean[]> conflict = new ArrayList<>();
        for (int reviewer = 11; reviewer >= 0; reviewer--) {
            double[] row = new double[9];
            boolean[] marks = new boolean[9];
            for (int item = 0; item < 9; item++) {
                row[item] = call.affinity(reviewer, 8 - item);
                marks[item] = call.conflict(reviewer, 8 - item);
            }
            affinity.add(row);
            conflict.add(marks);
        }
        var turned = new Call(
                affinity.toArray(double[][]::new),
                conflict.toArray(boolean[][]::new),
                Calls.filled(9, 2),
                Calls.filled(12, 0),
                Calls.filled(12, 2));
        if (GreatestTotal.of(call, Watch.PATIENT) instanceof Assigned(var one, var _)) {
            assertThat(GreatestTotal.of(turned, Watch.PATIENT))
                    .isInstanceOfSatisfying(
                            Assigned.class,
                            other -> assertThat(other.assignment().total()).isCloseTo(one.total(), within(1e-9)));
        }
    }
}
