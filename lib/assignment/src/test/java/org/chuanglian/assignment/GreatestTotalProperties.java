package org.chuanglian.assignment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

class GreatestTotalProperties {

    /** A small call whose every assignment can be tried. */
    private static Call call(long seed, int reviewers, int items) {
        var random = new Random(seed);
        var affinity = new double[reviewers][items];
        var conflict = new boolean[reviewers][items];
        var least = new int[reviewers];
        var most = new int[reviewers];
        for (int reviewer = 0; reviewer < reviewers; reviewer++) {
            for (int item = 0; item < items; item++) {
                affinity[reviewer][item] = random.nextInt(8) - 2;
                conflict[reviewer][item] = random.nextInt(5) == 0;
            }
            most[reviewer] = random.nextInt(items + 1);
            least[reviewer] = random.nextInt(2) * random.nextInt(most[reviewer] + 1);
        }
        var demand = random.ints(items, 0, 3).toArray();
        return new Call(affinity, conflict, demand, least, most);
    }

    @Property(tries = 300)
    void isAsGoodAsTheBestOfAllAssignments(
            @ForAll long seed,
            @ForAll @IntRange(min = 1, max = 4) int reviewers,
            @ForAll @IntRange(min = 1, max = 3) int items) {
        var call = call(seed, reviewers, items);
        double best = Double.NEGATIVE_INFINITY;
        for (int choice = 0; choice < 1 << (reviewers * items); choice++) {
            best = Math.max(best, total(call, choice));
        }
        double expected = best;
        switch (GreatestTotal.of(call)) {
            case AssignmentOutcome.Assigned found ->
                assertThat(found.assignment().total()).isCloseTo(expected, within(1e-9));
            case AssignmentOutcome.TooFewReviewers few -> {
                assertThat(expected).isEqualTo(Double.NEGATIVE_INFINITY);
                assertThat(few.needed()).isGreaterThan(few.possible());
            }
            case AssignmentOutcome.TooFewItems few -> {
                assertThat(expected).isEqualTo(Double.NEGATIVE_INFINITY);
                assertThat(few.needed()).isGreaterThan(few.possible());
            }
        }
    }

    /** The choice's total when it keeps all limits, else less than anything. */
    private static double total(Call call, int choice) {
        double total = 0;
        var reviews = new int[call.items()];
        for (int reviewer = 0; reviewer < call.reviewers(); reviewer++) {
            int load = 0;
            for (int item = 0; item < call.items(); item++) {
                if ((choice >> (reviewer * call.items() + item) & 1) == 1) {
                    if (call.conflict(reviewer, item)) {
                        return Double.NEGATIVE_INFINITY;
                    }
                    load++;
                    reviews[item]++;
                    total += call.affinity(reviewer, item);
                }
            }
            if (load < call.leastLoad(reviewer) || load > call.mostLoad(reviewer)) {
                return Double.NEGATIVE_INFINITY;
            }
        }
        for (int item = 0; item < call.items(); item++) {
            if (reviews[item] != call.demand(item)) {
                return Double.NEGATIVE_INFINITY;
            }
        }
        return total;
    }
}
