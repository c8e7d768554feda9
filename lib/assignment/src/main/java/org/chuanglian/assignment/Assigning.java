package org.chuanglian.assignment;

import org.chuanglian.assignment.AssignmentOutcome.Assigned;
import org.chuanglian.assignment.AssignmentOutcome.Cancelled;
import org.chuanglian.assignment.draw.Lot;

/** Assigns reviewers to items, best for an objective. */
public final class Assigning {

    private Assigning() {}

    /** Finds an assignment within all limits that is best for the objective, or says why there is none. */
    public static AssignmentOutcome of(Call call, Objective objective, Watch watch) {
        return switch (objective) {
            case Objective.GreatestSum() -> GreatestTotal.of(call, watch);
            case Objective.GreatestLeastItem() -> GreatestLeast.of(call, watch);
            case Objective.Floor(double floor) -> GreatestLeast.above(call, floor, watch);
            case Objective.FairSequence() -> fair(call, watch);
            case Objective.BoundedProbability(double bound, String seed) ->
                switch (Lottery.of(call, bound, watch)) {
                    case Lottery.Outcome.Ready(var lottery) ->
                        new Assigned(lottery.draw(Lot.of(seed)::below), lottery.expectedTotal());
                    case Lottery.Outcome.Failed(var why) -> why;
                };
        };
    }

    private static AssignmentOutcome fair(Call call, Watch watch) {
        return switch (GreatestLeast.of(call, watch)) {
            case Assigned(var start, double bound) -> {
                var exchange = new Exchange(
                        call, new Groups(call), GreatestLeast.chosen(start), GreatestLeast.noDifference(call));
                exchange.raiseAll(watch);
                yield watch.goesOn() ? new Assigned(new Assignment(call, exchange.chosen()), bound) : new Cancelled();
            }
            case AssignmentOutcome.Impossible impossible -> impossible;
            case Cancelled cancelled -> cancelled;
        };
    }
}
