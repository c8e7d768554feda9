package org.chuanglian.survival.table;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;

/** The distinct values of a column in order, numbers by size and words by letters, and each row's place among them. */
final class Levels {

    static final int MISSING = -1;
    private static final Comparator<String> WORDS =
            String.CASE_INSENSITIVE_ORDER.thenComparing(Comparator.naturalOrder());

    private final List<String> labels;
    private final int[] places;

    Levels(List<String> labels, int[] places) {
        this.labels = List.copyOf(labels);
        this.places = places;
    }

    List<String> labels() {
        return labels;
    }

    /** The place of each row's value, or {@link #MISSING}. */
    int[] places() {
        return places;
    }

    static Levels of(List<String> cells) {
        return Cells.allNumbers(cells) ? numbers(cells) : words(cells);
    }

    private static Levels words(List<String> cells) {
        List<String> labels = new ArrayList<>(new LinkedHashSet<>(cells));
        labels.removeIf(Cells::missing);
        labels.sort(WORDS);
        Map<String, Integer> places = new HashMap<>();
        for (int place = 0; place < labels.size(); place++) {
            places.put(labels.get(place), place);
        }
        int[] of = new int[cells.size()];
        for (int row = 0; row < of.length; row++) {
            of[row] = places.getOrDefault(cells.get(row), MISSING);
        }
        return new Levels(labels, of);
    }

    /** Numbers are one level however they are written (1, 1.0). */
    private static Levels numbers(List<String> cells) {
        Map<Double, String> written = new HashMap<>();
        double[] values = new double[cells.size()];
        Map<String, Double> read = new HashMap<>();
        for (int row = 0; row < values.length; row++) {
            String cell = cells.get(row);
            values[row] = Cells.missing(cell)
                    ? Double.NaN
                    : read.computeIfAbsent(cell, text -> Cells.number(text).orElse(Double.NaN) + 0.0);
            if (!Double.isNaN(values[row])) {
                written.putIfAbsent(values[row], cell);
            }
        }
        List<Double> sorted = written.keySet().stream().sorted().toList();
        Map<Double, Integer> places = new HashMap<>();
        for (int place = 0; place < sorted.size(); place++) {
            places.put(sorted.get(place), place);
        }
        int[] of = new int[values.length];
        for (int row = 0; row < of.length; row++) {
            of[row] = places.getOrDefault(values[row], MISSING);
        }
        return new Levels(
                sorted.stream().map(value -> String.valueOf(written.get(value))).toList(), of);
    }
}
