package org.chuanglian.platform.points.scheme;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.chuanglian.platform.work.Words;

/**
 * One version of a scheme of points.
 *
 * @param standing how far it is to be trusted
 * @param source where it is published, or what it was made from
 * @param ranked the coverage from which on a score is ranked, from 0 to 1
 * @param pass the total from which on the scheme is passed; 0 where it has no such line
 * @param age the fact that says for how many years a firm exists
 * @param revenue the fact that says its revenue, in the currency's base unit
 * @param bonusCap the most that all bonuses together add
 */
public record PointScheme(
        String code,
        String version,
        Words title,
        Standing standing,
        Words source,
        Words note,
        double ranked,
        double pass,
        String age,
        String revenue,
        List<Stage> stages,
        List<StageRule> rules,
        List<Group> groups,
        double bonusCap,
        List<Adjustment> adjustments) {

    public PointScheme {
        stages = List.copyOf(stages);
        rules = List.copyOf(rules);
        groups = List.copyOf(groups);
        adjustments = List.copyOf(adjustments);
    }

    /** A stage in a firm's life, which decides by what weights it is scored. */
    public record Stage(String code, Words name) {}

    /**
     * When a firm is at a stage: all that is said must hold, and what is not known does not. NaN is not said.
     *
     * @param stage place in {@link #stages}
     * @param olderThan in years
     * @param youngest at most so many years old
     */
    public record StageRule(int stage, double olderThan, double youngest, double revenueFrom, double revenueBelow) {

        /** Whether it holds; NaN is not known. */
        public boolean holds(double age, double revenue) {
            return (Double.isNaN(olderThan) || age > olderThan)
                    && (Double.isNaN(youngest) || age <= youngest)
                    && (Double.isNaN(revenueFrom) || revenue >= revenueFrom)
                    && (Double.isNaN(revenueBelow) || revenue < revenueBelow);
        }
    }

    /** A part of the total. */
    public record Group(String code, Words name, List<Indicator> indicators) {
        public Group {
            indicators = List.copyOf(indicators);
        }

        /** The most that can be got at a stage in a field. */
        public double full(int stage, String field) {
            return indicators.stream()
                    .mapToDouble(indicator -> indicator.rule(stage, field).full())
                    .sum();
        }
    }

    /**
     * An indicator.
     *
     * @param unit what its values are shown in
     * @param factor the unit in the base unit of the facts: 10000 for CNY 10,000, 0.01 for percent
     * @param effort how much it takes to change it: 1 to record what is there, 2 to decide, 3 to work for years
     * @param rules by the place of the stage
     * @param byField other rules of fields that have their own, by the place of the stage
     */
    public record Indicator(
            String code,
            Words name,
            Words unit,
            double factor,
            Formula formula,
            String written,
            Words definition,
            int effort,
            List<Rule> rules,
            Map<String, List<Rule>> byField) {
        public Indicator {
            rules = List.copyOf(rules);
            byField = Map.copyOf(byField);
        }

        /** The same, scored otherwise, and in all fields alike. */
        Indicator with(List<Rule> others) {
            return new Indicator(code, name, unit, factor, formula, written, definition, effort, others, Map.of());
        }

        /** How it is scored at a stage in a field; in fields that have no rule of their own like in all others. */
        public Rule rule(int stage, String field) {
            return byField.getOrDefault(field, rules).get(stage);
        }

        /** The value of one firm, in the indicator's unit. */
        public Measured of(Formula.Values values) {
            Measured made = formula.of(values);
            return made.state() == Measured.State.KNOWN ? Measured.known(made.value() / factor) : made;
        }
    }

    /** All indicators, group by group. */
    public List<Indicator> indicators() {
        List<Indicator> all = new ArrayList<>();
        groups.forEach(group -> all.addAll(group.indicators()));
        return all;
    }

    public Optional<Indicator> indicator(String indicator) {
        return indicators().stream().filter(one -> one.code().equals(indicator)).findFirst();
    }

    public Optional<Adjustment> adjustment(String adjustment) {
        return adjustments.stream().filter(one -> one.code().equals(adjustment)).findFirst();
    }

    /** The facts that all its formulas and adjustments need. */
    public Set<String> facts() {
        Set<String> facts = new LinkedHashSet<>();
        indicators().forEach(indicator -> facts.addAll(indicator.formula().facts()));
        adjustments.stream().filter(one -> !one.isEntered()).forEach(one -> facts.add(one.fact()));
        return facts;
    }

    /** The most that can be got at a stage in a field. */
    public double full(int stage, String field) {
        return groups.stream().mapToDouble(group -> group.full(stage, field)).sum();
    }

    /** The fields that have weights or full marks of their own. */
    public Set<String> fields() {
        Set<String> fields = new TreeSet<>();
        indicators().forEach(indicator -> fields.addAll(indicator.byField().keySet()));
        return fields;
    }

    /** The place of the first rule that holds; the last one holds always. */
    public int ruleFor(double ageInYears, double revenueOfYear) {
        for (int rule = 0; rule < rules.size() - 1; rule++) {
            if (rules.get(rule).holds(ageInYears, revenueOfYear)) {
                return rule;
            }
        }
        return rules.size() - 1;
    }
}
