package org.chuanglian.platform.index;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.NavigableSet;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.chuanglian.platform.registry.SubjectId;
import org.chuanglian.scoring.Dataset;
import org.chuanglian.scoring.Node;
import org.chuanglian.scoring.Scheme;
import org.chuanglian.scoring.Sheet;

/**
 * What a scheme reads of all places and years, as known at a time: a row for each place and year in which anything is
 * known. What is not known is missing.
 *
 * @param subjects the places by their codes
 * @param values by what a scheme calls it, then the row's name
 * @param basis what the values are made of
 */
public record Panel(
        NavigableMap<Place, SubjectId> subjects,
        NavigableSet<Integer> years,
        Map<String, Map<String, Double>> values,
        Basis basis) {

    public Panel {
        subjects = java.util.Collections.unmodifiableNavigableMap(new TreeMap<>(subjects));
        years = java.util.Collections.unmodifiableNavigableSet(new TreeSet<>(years));
        values = Map.copyOf(values);
    }

    /** The name of the row of a place in a year. */
    public static String row(Place place, int year) {
        return place.code() + "@" + year;
    }

    /** The place of a row. */
    static Place place(String row) {
        return new Place(row.substring(0, row.indexOf('@')));
    }

    /** The year of a row. */
    static int year(String row) {
        return Integer.parseInt(row.substring(row.indexOf('@') + 1));
    }

    /** The indicators of which nothing is known of anybody. */
    List<String> unknown(Scheme scheme) {
        return scheme.tree().indicators().stream()
                .flatMap(indicator -> java.util.stream.Stream.of(
                        indicator.code(), indicator.denominator().code()))
                .filter(code ->
                        !code.isEmpty() && values.getOrDefault(code, Map.of()).isEmpty())
                .distinct()
                .toList();
    }

    /** The rows as the library scores them. */
    Dataset dataset(Scheme scheme) {
        List<String> rows = new ArrayList<>();
        for (int year : years) {
            subjects.keySet().forEach(place -> rows.add(row(place, year)));
        }
        return dataset(scheme, rows);
    }

    /** Some rows as the library scores them. */
    Dataset dataset(Scheme scheme, List<String> rows) {
        List<String> codes =
                scheme.tree().indicators().stream().map(Node.Indicator::code).toList();
        List<String> denominators = scheme.tree().indicators().stream()
                .map(indicator -> indicator.denominator().code())
                .filter(code -> !code.isEmpty())
                .distinct()
                .toList();
        return new Dataset(
                sheet(rows, codes),
                sheet(rows, denominators),
                Map.of(),
                Double.NaN,
                List.of(),
                Set.copyOf(unknown(scheme)));
    }

    private Sheet sheet(List<String> rows, List<String> codes) {
        double[][] columns = new double[codes.size()][rows.size()];
        for (int j = 0; j < columns.length; j++) {
            Map<String, Double> known = values.getOrDefault(codes.get(j), Map.of());
            Arrays.setAll(columns[j], i -> known.getOrDefault(rows.get(i), Double.NaN));
        }
        return new Sheet(rows, codes, columns);
    }
}
