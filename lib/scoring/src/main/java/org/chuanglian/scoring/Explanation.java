package org.chuanglian.scoring;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Opens scores, and changes of scores, into parts that sum to them. */
public final class Explanation {

    private Explanation() {}

    /** Parts, or the reason why there are none. */
    public sealed interface Answer {

        /** They sum. */
        record Opened(Parts parts) implements Answer {}

        /** There are none. */
        record Refused(String reason) implements Answer {}
    }

    /** The code of the part that is not of an indicator but of the way of scoring. */
    public static final String METHOD = "method";

    /**
     * Opens a unit's score. Where all aggregation is additive, a part is weight times normalised value and the base is 0.
     * Else the base is the score of a unit that has the least normalised value of all in every indicator, and a part is
     * what the indicator brings above it.
     */
    public static Answer of(Run run, String unit) {
        int row = run.aggregated().rowOf(unit);
        if (row < 0) {
            return new Answer.Refused("the unit '%s' was not scored. Maybe it was screened out.".formatted(unit));
        }
        Opening opening = new Opening(run.tree(), run.scheme().method(), run.weights());
        double total = run.aggregated().at(unit, run.tree().top().code());
        if (Double.isNaN(total)) {
            return new Answer.Refused("'%s' has no score. Maybe too few of its values are there.".formatted(unit));
        }
        try {
            double[] floor = opening.flat(opening.isAdditive() ? 0 : least(run));
            List<Parts.Part> parts = opening.parts(opening.state(run.aggregated(), row), floor);
            return new Answer.Opened(new Parts(floor[floor.length - 1], parts, total));
        } catch (Undefined undefined) {
            return new Answer.Refused(undefined.reason());
        }
    }

    private static double least(Run run) {
        double least = Double.POSITIVE_INFINITY;
        for (int j = 0; j < run.tree().indicators().size(); j++) {
            least = Math.min(
                    least,
                    Moments.min(
                            run.aggregated().raw(j), run.aggregated().units().size()));
        }
        return least;
    }

    /**
     * Opens the change of a unit's score from one scheme and dataset to another. What indicators bring is measured under
     * both schemes, what the method brings on both datasets, and each is the mean of the two (the Shapley value of data and
     * method), so that all sum to the change. The base is 0 and the total is the change.
     */
    public static Answer change(Scheme oldScheme, Dataset oldData, Scheme newScheme, Dataset newData, String unit) {
        return changes(oldScheme, oldData, newScheme, newData, List.of(unit)).getFirst();
    }

    /** As {@link #change} for many units, which are all scored at once; the answers are in their order. */
    public static List<Answer> changes(
            Scheme oldScheme, Dataset oldData, Scheme newScheme, Dataset newData, List<String> units) {
        try {
            Moved underOld = new Moved(run(oldScheme, oldData), run(oldScheme, newData));
            Moved underNew = oldScheme.equals(newScheme)
                    ? underOld
                    : new Moved(run(newScheme, oldData), run(newScheme, newData));
            return units.stream().map(unit -> change(underOld, underNew, unit)).toList();
        } catch (Undefined undefined) {
            return units.stream()
                    .<Answer>map(_ -> new Answer.Refused(undefined.reason()))
                    .toList();
        }
    }

    private static Answer change(Moved underOld, Moved underNew, String unit) {
        try {
            Parts old = underOld.opened(unit);
            Parts now = underNew.opened(unit);
            Map<String, Double> parts = new LinkedHashMap<>();
            old.parts().forEach(part -> parts.merge(part.code(), part.value() / 2, Double::sum));
            now.parts().forEach(part -> parts.merge(part.code(), part.value() / 2, Double::sum));
            List<Parts.Part> all = new ArrayList<>();
            parts.forEach((code, value) -> all.add(new Parts.Part(code, value)));
            // base is where a score came from, total where it went
            double method = (now.base() - old.base() + now.total() - old.total()) / 2;
            all.add(new Parts.Part(METHOD, method));
            return new Answer.Opened(new Parts(0, all, now.total() - old.base()));
        } catch (Undefined undefined) {
            return new Answer.Refused(undefined.reason());
        }
    }

    /** One scheme on two datasets. */
    private record Moved(Run before, Run after) {

        /** A unit's score before as base, after as total, and what each indicator brought. */
        Parts opened(String unit) throws Undefined {
            if (!before.tree().nodes().equals(after.tree().nodes())) {
                throw new Undefined("the screening left out other indicators than before", "screen units alone");
            }
            int oldRow = before.aggregated().rowOf(unit);
            int newRow = after.aggregated().rowOf(unit);
            if (oldRow < 0 || newRow < 0) {
                throw new Undefined("the unit '" + unit + "' was not scored both times", "it was screened out");
            }
            Opening opening = new Opening(before.tree(), before.scheme().method(), before.weights());
            double[] from = opening.state(before.aggregated(), oldRow);
            double[] to = opening.state(after.aggregated(), newRow);
            double base = from[from.length - 1];
            double total = to[to.length - 1];
            if (Double.isNaN(base) || Double.isNaN(total)) {
                throw new Undefined(
                        "the unit '" + unit + "' has no score both times", "too few of its values are there");
            }
            return new Parts(base, opening.parts(to, from), total);
        }
    }

    private static Run run(Scheme scheme, Dataset data) throws Undefined {
        return switch (Chain.run(scheme, data)) {
            case Scoring.Scored scored -> scored.run();
            case Scoring.Refused refused -> throw new Undefined(refused.reason());
        };
    }
}
