package org.chuanglian.scoring;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Decides which units and indicators stay. */
final class Screen {

    private Screen() {}

    /** What was found of each of the first {@code n} rows. */
    static List<Screening.Finding> units(Screening how, double[][] cells, int n, List<String> units) {
        List<Screening.Finding> findings = new ArrayList<>(n);
        for (int i = 0; i < n; i++) {
            int missing = 0;
            int zeros = 0;
            for (double[] x : cells) {
                missing += Double.isNaN(x[i]) ? 1 : 0;
                zeros += x[i] == 0 ? 1 : 0;
            }
            findings.add(finding(how, units.get(i), missing, zeros, cells.length));
        }
        return findings;
    }

    private static Screening.Finding finding(Screening how, String unit, int missing, int zeros, int of) {
        double availability = 1 - (double) missing / of;
        double nonZero = 1 - (double) zeros / (of - missing);
        boolean little = availability < how.availability();
        boolean empty = nonZero < how.nonZero();
        boolean included = switch (how.rule()) {
            case NONE -> true;
            case BY_MISSING -> !little;
            case BY_ZEROS -> !empty;
            case BY_MISSING_AND_ZEROS -> !little && !empty;
        };
        included = (included || how.include().contains(unit)) && !how.exclude().contains(unit);
        return new Screening.Finding(unit, missing, zeros, availability, nonZero, included);
    }

    /** The indicators that too few units have. */
    static Set<String> indicators(Screening how, Tree tree, Sheet sheet) {
        Set<String> scarce = new HashSet<>();
        for (Node.Indicator indicator : tree.indicators()) {
            double[] x = sheet.raw(sheet.columnOf(indicator.code()));
            int there = 0;
            for (double v : x) {
                there += Double.isNaN(v) ? 0 : 1;
            }
            if (there < how.indicators() * x.length) {
                scarce.add(indicator.code());
            }
        }
        return scarce;
    }
}
