package org.chuanglian.platform.index;

import java.util.List;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.TreeSet;
import org.chuanglian.platform.shared.KnowledgeTime;
import org.chuanglian.scoring.Explanation;
import org.chuanglian.scoring.Node;
import org.chuanglian.scoring.Parts;
import org.chuanglian.scoring.Run;
import org.chuanglian.scoring.Sheet;
import org.chuanglian.scoring.Step;

/** A scheme's scores of all places and years, as known at a time. The same scheme and time give the same digits. */
public record IndexRun(IndexScheme scheme, KnowledgeTime at, Panel panel, Run run) {

    /** How many of the indicators below a node are known. */
    public record Coverage(int known, int of) {

        /** From 0 to 1. */
        public double share() {
            return (double) known / of;
        }
    }

    /** The score of a node, 0 to 100; empty where too little is known. */
    public OptionalDouble score(String node, Place place, int year) {
        return read(run.aggregated(), node, place, year);
    }

    /** The middle of the scores of a node in a year; empty where nobody has one. */
    public OptionalDouble median(String node, int year) {
        double[] all = panel.subjects().keySet().stream()
                .map(place -> score(node, place, year))
                .filter(OptionalDouble::isPresent)
                .mapToDouble(OptionalDouble::getAsDouble)
                .sorted()
                .toArray();
        return all.length == 0
                ? OptionalDouble.empty()
                : OptionalDouble.of((all[(all.length - 1) / 2] + all[all.length / 2]) / 2);
    }

    /** An indicator's value before it becomes a score, in the scheme's unit. */
    public OptionalDouble value(String indicator, Place place, int year) {
        return read(run.steps().getOrDefault(Step.DENOMINATE, run.aggregated()), indicator, place, year);
    }

    private static OptionalDouble read(Sheet sheet, String code, Place place, int year) {
        String row = Panel.row(place, year);
        if (sheet.rowOf(row) < 0) {
            return OptionalDouble.empty();
        }
        double value = sheet.at(row, code);
        return Double.isNaN(value) ? OptionalDouble.empty() : OptionalDouble.of(value);
    }

    /** How much is known of a degree, or of the index. */
    public Coverage coverage(String node, Place place, int year) {
        List<Node.Indicator> below =
                node.equals(scheme.top()) ? scheme.scheme().tree().indicators() : scheme.indicators(node);
        int known = (int) below.stream()
                .filter(indicator -> value(indicator.code(), place, year).isPresent())
                .count();
        return new Coverage(known, below.size());
    }

    /** The indicators of which nothing is known of anybody in a year. */
    public List<String> unknown(int year) {
        return scheme.scheme().tree().indicators().stream()
                .map(Node.Indicator::code)
                .filter(code -> panel.subjects().keySet().stream()
                        .noneMatch(place -> value(code, place, year).isPresent()))
                .toList();
    }

    /**
     * Whether a year does not compare with the one before: other indicators are known of nobody, or a break is declared.
     */
    public boolean isBroken(int year) {
        return years().contains(year - 1)
                && (!breaks(year).isEmpty() || !Set.copyOf(unknown(year)).equals(Set.copyOf(unknown(year - 1))));
    }

    /** The breaks that are declared of a year against the one before. */
    public List<IndexScheme.Break> breaks(int year) {
        return scheme.breaks().stream().filter(one -> one.year() == year).toList();
    }

    /** The index of a place opened into its indicators; empty where there is none. */
    public Optional<Parts> parts(Place place, int year) {
        return switch (Explanation.of(run, Panel.row(place, year))) {
            case Explanation.Answer.Opened opened -> Optional.of(opened.parts());
            case Explanation.Answer.Refused _ -> Optional.empty();
        };
    }

    /** The years in which any place has a degree. */
    public NavigableSet<Integer> years() {
        NavigableSet<Integer> years = new TreeSet<>();
        List<String> degrees = scheme.degrees();
        for (int year : panel.years()) {
            if (panel.subjects().keySet().stream()
                    .anyMatch(place -> degrees.stream()
                            .anyMatch(degree -> score(degree, place, year).isPresent()))) {
                years.add(year);
            }
        }
        return years;
    }
}
