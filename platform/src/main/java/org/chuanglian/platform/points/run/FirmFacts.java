package org.chuanglian.platform.points.run;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.chuanglian.platform.points.scheme.Formula;
import org.chuanglian.platform.points.scheme.PointScheme;
import org.chuanglian.platform.registry.Catalogue;
import org.chuanglian.platform.registry.FactValue;
import org.chuanglian.platform.registry.Facts;
import org.chuanglian.platform.registry.SubjectId;
import org.chuanglian.platform.registry.Unit;
import org.chuanglian.platform.shared.KnowledgeTime;
import org.chuanglian.platform.shared.Period;

/** What the facts of a scheme are for each firm, in a year and in the one before, as known at a time. */
final class FirmFacts {

    private static final int YEARS = 2;

    private final Map<String, Integer> places = new HashMap<>();
    private final Map<SubjectId, double[]> values = new HashMap<>();
    private final List<SubjectId> firms = new ArrayList<>();
    private final String age;
    private final String revenue;

    private FirmFacts(PointScheme scheme) {
        age = scheme.age();
        revenue = scheme.revenue();
        scheme.facts().forEach(this::place);
        place(age);
        place(revenue);
    }

    private void place(String fact) {
        if (!fact.isEmpty()) {
            places.putIfAbsent(fact, places.size());
        }
    }

    /** Reads what everybody may read; firms are in the order in which their facts come. */
    static FirmFacts read(Facts facts, Catalogue catalogue, PointScheme scheme, int year, KnowledgeTime at) {
        FirmFacts read = new FirmFacts(scheme);
        Map<String, Double> factors = new HashMap<>();
        for (Unit unit : catalogue.units()) {
            factors.put(unit.code(), unit.factor().doubleValue());
        }
        read.places.keySet().stream()
                .sorted()
                .forEach(fact -> facts.each(fact, at, reading -> {
                    if (reading.period() instanceof Period.Year(int of) && of <= year && of > year - YEARS) {
                        read.add(reading.subject(), fact, year - of, base(reading.value(), factors));
                    }
                }));
        return read;
    }

    private static double base(FactValue.Quantity value, Map<String, Double> factors) {
        return value.number().doubleValue() * factors.getOrDefault(value.unit(), 1.0);
    }

    private void add(SubjectId subject, String fact, int yearsBack, double value) {
        Integer place = places.get(fact);
        if (place == null) {
            return;
        }
        values.computeIfAbsent(subject, one -> {
            firms.add(one);
            double[] row = new double[places.size() * YEARS];
            Arrays.fill(row, Double.NaN);
            return row;
        })[place * YEARS + yearsBack] = value;
    }

    /** All of whom something is known in the year itself, in the order of their identifiers. */
    List<SubjectId> firms() {
        return firms.stream()
                .filter(this::isKnown)
                .sorted(java.util.Comparator.comparing(SubjectId::value))
                .toList();
    }

    private boolean isKnown(SubjectId firm) {
        double[] row = values.get(firm);
        for (int at = 0; row != null && at < row.length; at += YEARS) {
            if (!Double.isNaN(row[at])) {
                return true;
            }
        }
        return false;
    }

    /** The facts of one firm; all missing for one of whom nothing is known. */
    Formula.Values of(SubjectId firm) {
        double[] row = values.get(firm);
        return (fact, yearsBack) -> {
            Integer place = places.get(fact);
            return row == null || place == null ? Double.NaN : row[place * YEARS + yearsBack];
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
