package org.chuanglian.platform.index;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.chuanglian.platform.registry.RelationType;
import org.chuanglian.platform.registry.SubjectKind;

/**
 * What a code in a scheme asks the registry for. Written {@code RD_EXP}, {@code sum:FIRM_RD_STAFF:FIRM_EMPLOYEES},
 * {@code count:FIRM_REVENUE}, {@code seated:imported}, {@code ties:undertakes:project}, {@code away:supplies:enterprise}.
 */
public sealed interface Measure {

    /** What is summed over fewer enterprises says more of one of them than of where they are. */
    int LEAST_MEMBERS = 3;

    /** A fact of the scored itself. */
    record Own(String indicator) implements Measure {}

    /** A fact of those with a seat there added up, over those alone of whom the other indicator is known too. */
    record Sum(String indicator, String with) implements Measure {}

    /** How many of those with a seat there have a fact in the year. */
    record Count(String indicator) implements Measure {}

    /** How many institutions that were brought in have their seat there. */
    record Seated() implements Measure {}

    /**
     * How many subjects of some kinds relations of a type lead to.
     *
     * @param away only those that have their seat elsewhere
     */
    record Ties(RelationType type, Set<SubjectKind> kinds, boolean away) implements Measure {
        public Ties {
            kinds = Set.copyOf(kinds);
        }
    }

    /** Reads the written form; an unknown one is a mistake of a released scheme. */
    static Measure of(String code) {
        List<String> parts = List.of(code.split(":", -1));
        Optional<Measure> read = switch (parts.getFirst() + parts.size()) {
            case "sum3" -> Optional.of(new Sum(parts.get(1), parts.get(2)));
            case "count2" -> Optional.of(new Count(parts.get(1)));
            case "seated2" -> parts.get(1).equals("imported") ? Optional.of(new Seated()) : Optional.empty();
            case "ties3" -> ties(parts, false);
            case "away3" -> ties(parts, true);
            default -> parts.size() == 1 ? Optional.of(new Own(code)) : Optional.empty();
        };
        return read.orElseThrow(() -> new IllegalArgumentException(
                "\"%s\" asks the registry for nothing.\nMaybe sum:A:B, count:A, seated:imported, ties:TYPE:KIND."
                        .formatted(code)));
    }

    private static Optional<Measure> ties(List<String> parts, boolean away) {
        Set<SubjectKind> kinds = Arrays.stream(parts.get(2).split(","))
                .flatMap(kind -> SubjectKind.read(kind).stream())
                .collect(Collectors.toUnmodifiableSet());
        return RelationType.read(parts.get(1)).map(type -> new Ties(type, kinds, away));
    }
}
