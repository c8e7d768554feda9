package org.chuanglian.assignment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Objects;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.chuanglian.assignment.AssignmentOutcome.Assigned;

class ReasonsProperties {

    @Property(tries = 60)
    void theMarginIsWhatTheTotalLosesWithoutThePair(@ForAll long seed) {
        var call = Calls.large(seed, 9, 7, 2, 1, 2);
        if (!(GreatestTotal.of(call, Watch.PATIENT) instanceof Assigned(var assignment, var _))) {
            return;
        }
        var reasons = Objects.requireNonNull(Reasons.of(assignment));
        for (int item = 0; item < call.items(); item++) {
            for (int reviewer : assignment.reviewersOf(item)) {
                double margin = reasons.why(reviewer, item).margin();
                switch (GreatestTotal.of(call.without(reviewer, item), Watch.PATIENT)) {
                    case Assigned(var other, var _) ->
                        assertThat(margin).isCloseTo(assignment.total() - other.total(), within(1e-6));
                    case AssignmentOutcome.Impossible _, AssignmentOutcome.Cancelled _ ->
                        assertThat(margin).isInfinite();
                }
            }
        }
    }
}
