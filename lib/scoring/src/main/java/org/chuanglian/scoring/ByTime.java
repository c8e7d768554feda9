package org.chuanglian.scoring;

import java.util.Comparator;
import java.util.List;

/** Fills a missing value from the same unit's values at other times (COINr: impute_panel). */
final class ByTime {

    private final Tree tree;
    private final Dataset data;
    private final Imputation.ByTime how;
    private final List<Dataset.Moment> earlier;
    private final List<Dataset.Moment> later;

    ByTime(Tree tree, Dataset data, Imputation.ByTime how) throws Undefined {
        this.tree = tree;
        this.data = data;
        this.how = how;
        if (data.others().isEmpty()) {
            throw new Undefined("imputation in time needs several times, there is one", "the column Time is missing");
        }
        Comparator<Dataset.Moment> byTime = Comparator.comparingDouble(Dataset.Moment::time);
        earlier = data.others().stream()
                .filter(moment -> moment.time() < data.time())
                .sorted(byTime.reversed())
                .limit(how.reach() > 0 ? how.reach() : Integer.MAX_VALUE)
                .toList();
        later = data.others().stream()
                .filter(moment -> moment.time() > data.time())
                .sorted(byTime)
                .toList();
    }

    void impute(double[][] cells, int n, List<String> units) {
        for (int j = 0; j < cells.length; j++) {
            String code = tree.indicators().get(j).code();
            for (int i = 0; i < n; i++) {
                if (Double.isNaN(cells[j][i])) {
                    cells[j][i] = value(units.get(i), code);
                }
            }
        }
    }

    private double value(String unit, String code) {
        Observation before = first(earlier, unit, code);
        return switch (how.rule()) {
            case LATEST -> before.value;
            case CONSTANT -> Double.isNaN(before.value) ? first(later, unit, code).value : before.value;
            case LINEAR -> linear(before, first(later, unit, code));
        };
    }

    private double linear(Observation before, Observation after) {
        if (Double.isNaN(before.value) || Double.isNaN(after.value)) {
            return Double.isNaN(before.value) ? after.value : before.value;
        }
        return before.value + (after.value - before.value) * (data.time() - before.time) / (after.time - before.time);
    }

    private static Observation first(List<Dataset.Moment> moments, String unit, String code) {
        for (Dataset.Moment moment : moments) {
            Sheet sheet = moment.indicators();
            if (sheet.rowOf(unit) >= 0 && !Double.isNaN(sheet.at(unit, code))) {
                return new Observation(moment.time(), sheet.at(unit, code));
            }
        }
        return new Observation(Double.NaN, Double.NaN);
    }

    private record Observation(double time, double value) {}
}
