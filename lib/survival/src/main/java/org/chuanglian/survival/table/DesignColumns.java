package org.chuanglian.survival.table;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The columns of a model before incomplete rows are left out: numbers as they are, words as one column for each but the first. */
final class DesignColumns {

    private final List<String> covariates;
    private final Map<String, double[]> numbers = new LinkedHashMap<>();
    private final Map<String, Levels> words = new LinkedHashMap<>();

    DesignColumns(Columns columns, List<String> covariates, List<String> factors) throws Unusable {
        this.covariates = covariates;
        for (String name : covariates) {
            List<String> cells = columns.column(name);
            if (factors.contains(name) || !Cells.allNumbers(cells)) {
                words.put(name, Levels.of(cells));
            } else {
                numbers.put(name, Cells.numbers(columns, name));
            }
        }
    }

    /** For each column, {@link Levels#MISSING} in the rows in which it is missing. */
    Map<String, int[]> missing() {
        Map<String, int[]> missing = new LinkedHashMap<>();
        words.forEach((name, levels) -> missing.put(name, levels.places()));
        numbers.forEach((name, values) -> {
            int[] marks = new int[values.length];
            for (int row = 0; row < marks.length; row++) {
                marks[row] = Double.isNaN(values[row]) ? Levels.MISSING : 0;
            }
            missing.put(name, marks);
        });
        return missing;
    }

    Design of(int[] kept) {
        List<String> names = new ArrayList<>();
        List<Integer> terms = new ArrayList<>();
        List<double[]> values = new ArrayList<>();
        for (int term = 0; term < covariates.size(); term++) {
            String name = covariates.get(term);
            double[] amounts = numbers.get(name);
            if (amounts != null) {
                names.add(name);
                terms.add(term);
                values.add(picked(amounts, kept));
                continue;
            }
            Levels levels = words.getOrDefault(name, new Levels(List.of(), new int[0]));
            boolean[] present = new boolean[levels.labels().size()];
            for (int row : kept) {
                present[levels.places()[row]] = true;
            }
            boolean first = true;
            for (int level = 0; level < present.length; level++) {
                if (present[level] && !first) {
                    names.add(name + levels.labels().get(level));
                    terms.add(term);
                    values.add(indicator(levels, level, kept));
                }
                first = first && !present[level];
            }
        }
        return new Design(names, terms, covariates, values);
    }

    private static double[] picked(double[] amounts, int[] kept) {
        double[] picked = new double[kept.length];
        for (int i = 0; i < kept.length; i++) {
            picked[i] = amounts[kept[i]];
        }
        return picked;
    }

    private static double[] indicator(Levels levels, int level, int[] kept) {
        double[] indicator = new double[kept.length];
        for (int i = 0; i < kept.length; i++) {
            indicator[i] = levels.places()[kept[i]] == level ? 1 : 0;
        }
        return indicator;
    }
}
