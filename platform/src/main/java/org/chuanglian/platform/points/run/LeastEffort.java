package org.chuanglian.platform.points.run;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.chuanglian.platform.points.scheme.PointScheme;
import org.chuanglian.platform.points.scheme.Rule;

/** The least that would bring a firm's total to a line, one indicator at a time, the feasible ones first. */
public final class LeastEffort {

    private static final double SLACK = 1e-9;

    private LeastEffort() {}

    /**
     * What one indicator would have to be.
     *
     * @param place of the indicator in the scheme
     * @param from NaN where it has no value
     * @param gain points above those of now
     */
    public record Step(int place, double from, double to, double gain) {}

    /** How a line is reached. */
    public sealed interface Way {

        /** It is reached already. */
        record Reached() implements Way {}

        /** Any one of these steps alone is enough. */
        record Alone(List<Step> steps) implements Way {
            public Alone {
                steps = List.copyOf(steps);
            }
        }

        /** No single step is enough, but all of these are. */
        record Together(List<Step> steps) implements Way {
            public Together {
                steps = List.copyOf(steps);
            }
        }

        /** Not even full marks in everything would be. */
        record OutOfReach() implements Way {}
    }

    /** How the total gets to a line. */
    public static Way to(PointScheme scheme, Score score, double line) {
        double gap = line - score.total();
        if (gap <= SLACK) {
            return new Way.Reached();
        }
        List<PointScheme.Indicator> indicators = scheme.indicators();
        List<Step> alone = new ArrayList<>();
        for (int place = 0; place < indicators.size(); place++) {
            double now = score.parts().get(place);
            Rule rule = indicators.get(place).rule(score.stage(), score.field());
            double to = rule.needed(now + gap);
            if (!Double.isNaN(to)) {
                alone.add(new Step(place, score.measured().get(place).value(), to, rule.of(to) - now));
            }
        }
        if (!alone.isEmpty()) {
            alone.sort(easiest(scheme, score));
            return new Way.Alone(alone);
        }
        return together(scheme, score, gap);
    }

    /** The easiest to full marks, one after the other, and of the last no more than is needed. */
    private static Way together(PointScheme scheme, Score score, double gap) {
        List<PointScheme.Indicator> indicators = scheme.indicators();
        List<Step> whole = new ArrayList<>();
        for (int place = 0; place < indicators.size(); place++) {
            Rule rule = indicators.get(place).rule(score.stage(), score.field());
            double room = rule.full() - score.parts().get(place);
            if (room > SLACK) {
                whole.add(new Step(place, score.measured().get(place).value(), rule.needed(rule.full()), room));
            }
        }
        whole.sort(easiest(scheme, score));
        List<Step> taken = new ArrayList<>();
        double left = gap;
        for (Step step : whole) {
            Rule rule = indicators.get(step.place()).rule(score.stage(), score.field());
            double now = score.parts().get(step.place());
            double to = rule.needed(now + Math.min(left, step.gain()));
            Step needed = new Step(step.place(), step.from(), to, rule.of(to) - now);
            taken.add(needed);
            left -= needed.gain();
            if (left <= SLACK) {
                return new Way.Together(taken);
            }
        }
        return new Way.OutOfReach();
    }

    private static Comparator<Step> easiest(PointScheme scheme, Score score) {
        List<PointScheme.Indicator> indicators = scheme.indicators();
        return Comparator.<Step>comparingInt(
                        step -> indicators.get(step.place()).effort())
                .thenComparingDouble(step -> {
                    Rule rule = indicators.get(step.place()).rule(score.stage(), score.field());
                    double from = Double.isNaN(step.from()) ? 0 : step.from();
                    return (step.to() - from) / rule.needed(rule.full());
                })
                .thenComparingInt(Step::place);
    }
}
