package org.chuanglian.platform.points.run;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.chuanglian.platform.points.scheme.Formula;
import org.chuanglian.platform.points.scheme.PointScheme;
import org.chuanglian.platform.registry.Catalogue;
import org.chuanglian.platform.registry.FactValue;
import org.chuanglian.platform.registry.Facts;
import org.chuanglian.platform.registry.SubjectId;
import org.chuanglian.platform.registry.Unit;
import org.chuanglian.platform.shared.KnowledgeTime;
import org.chuanglian.platform.shared.Period;

/** What the facts of a scheme are for each firm, in a year and in the one before, as known at a time; column by column. */
final class FirmFacts {

    private static final int YEARS = 2;
    private static final int FIRST_ROOM = 1 << 10;
    private static final int LOOKED_AHEAD = 8;

    private final Map<String, Integer> places = new HashMap<>();
    private final Map<SubjectId, Integer> rows = new HashMap<>();
    private final List<SubjectId> inOrder = new ArrayList<>();
    private final String age;
    private final String revenue;
    /** By fact and years back, then by row; NaN where nothing is known. */
    private double[][] columns;

    private int room = FIRST_ROOM;
    private int lastRow;

    private FirmFacts(PointScheme scheme) {
        age = scheme.age();
        revenue = scheme.revenue();
        scheme.facts().forEach(this::place);
        place(age);
        place(revenue);
        columns = new double[places.size() * YEARS][room];
        for (double[] column : columns) {
            Arrays.fill(column, Double.NaN);
        }
    }

    private void place(String fact) {
        if (!fact.isEmpty()) {
            places.putIfAbsent(fact, places.size());
        }
    }

    /** Reads what everybody may read. */
    static FirmFacts read(Facts facts, Catalogue catalogue, PointScheme scheme, int year, KnowledgeTime at) {
        FirmFacts read = new FirmFacts(scheme);
        Map<String, Double> factors = new HashMap<>();
        for (Unit unit : catalogue.units()) {
            factors.put(unit.code(), unit.factor().doubleValue());
        }
        read.places.forEach((fact, place) -> facts.each(fact, at, reading -> {
            if (reading.period() instanceof Period.Year(int of) && of <= year && of > year - YEARS) {
                // the row comes first: a new one may put larger columns in place
                int row = read.row(reading.subject());
                read.columns[place * YEARS + year - of][row] = base(reading.value(), factors);
            }
        }));
        return read;
    }

    private static double base(FactValue.Quantity value, Map<String, Double> factors) {
        return value.number().doubleValue() * factors.getOrDefault(value.unit(), 1.0);
    }

    /** Facts come in the order of their subjects, so the next row is nearly always one of those after the last one. */
    private int row(SubjectId subject) {
        int near = Math.min(inOrder.size(), lastRow + LOOKED_AHEAD);
        for (int row = lastRow; row < near; row++) {
            if (inOrder.get(row).equals(subject)) {
                lastRow = row;
                return row;
            }
        }
        lastRow = found(subject);
        return lastRow;
    }

    private int found(SubjectId subject) {
        Integer known = rows.get(subject);
        if (known != null) {
            return known;
        }
        int row = rows.size();
        if (row == room) {
            for (int at = 0; at < columns.length; at++) {
                columns[at] = Arrays.copyOf(columns[at], room * 2);
                Arrays.fill(columns[at], room, room * 2, Double.NaN);
            }
            room *= 2;
        }
        rows.put(subject, row);
        inOrder.add(subject);
        return row;
    }

    /** All of whom something is known in the year itself, in the order of their identifiers. */
    List<SubjectId> firms() {
        return rows.entrySet().stream()
                .filter(entry -> isKnown(entry.getValue()))
                .map(Map.Entry::getKey)
                .sorted(Comparator.comparing(SubjectId::value))
                .toList();
    }

    private boolean isKnown(int row) {
        return IntStream.range(0, places.size()).anyMatch(place -> !Double.isNaN(columns[place * YEARS][row]));
    }

    /** The facts of one firm; all missing for one of whom nothing is known. */
    Formula.Values of(SubjectId firm) {
        Integer row = rows.get(firm);
        return (fact, yearsBack) -> {
            Integer place = places.get(fact);
            return row == null || place == null ? Double.NaN : columns[place * YEARS + yearsBack][row];
        };
    }

    /** For how many years it exists; NaN where that is not known. */
    double age(SubjectId firm) {
        return of(firm).of(age, 0);
    }

    /** Its revenue; NaN where that is not known. */
    double revenue(SubjectId firm) {
        return of(firm).of(revenue, 0);
    }
}
