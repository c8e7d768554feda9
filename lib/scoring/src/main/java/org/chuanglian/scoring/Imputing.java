package org.chuanglian.scoring;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Fills missing values in place. */
final class Imputing {

    private final Tree tree;
    private final Dataset data;

    Imputing(Tree tree, Dataset data) {
        this.tree = tree;
        this.data = data;
    }

    /**
     * Fills what can be filled of the first {@code n} rows.
     *
     * @param kept the row of the dataset that each row was
     */
    void impute(Imputation how, double[][] cells, int n, int[] kept, List<String> units) throws Undefined {
        switch (how) {
            case Imputation.None _ -> {}
            case Imputation.ByColumn column -> {
                for (double[] x : cells) {
                    fill(x, n, centre(column.centre(), x, n));
                }
            }
            case Imputation.ByGroup group -> byGroup(group, cells, n, kept);
            case Imputation.ByRow row -> {
                for (int[] members : members(row.level())) {
                    byRow(row.centre(), members, cells, n);
                }
            }
            case Imputation.ByTime time -> new ByTime(tree, data, time).impute(cells, n, units);
            case Imputation.ByExpectation expectation -> {
                for (int[] members : members(expectation.level())) {
                    Expectation.impute(
                            Arrays.stream(members).mapToObj(j -> cells[j]).toArray(double[][]::new), n);
                }
            }
        }
    }

    static double centre(Centre centre, double[] x, int n) {
        return switch (centre) {
            case MEAN -> Moments.mean(x, n);
            case MEDIAN -> median(Arrays.copyOf(x, n));
        };
    }

    /** The median of the values that are there; sorts the array. */
    static double median(double[] values) {
        Arrays.sort(values);
        int count = values.length;
        while (count > 0 && Double.isNaN(values[count - 1])) {
            count--;
        }
        return count == 0 ? Double.NaN : (values[(count - 1) / 2] + values[count / 2]) / 2;
    }

    private static void fill(double[] x, int n, double value) {
        for (int i = 0; i < n; i++) {
            if (Double.isNaN(x[i])) {
                x[i] = value;
            }
        }
    }

    private void byGroup(Imputation.ByGroup how, double[][] cells, int n, int[] kept) throws Undefined {
        List<String> groups = data.groups().get(how.group());
        if (groups == null) {
            throw new Undefined(
                    "there is no group '" + how.group() + "'",
                    data.groups().isEmpty()
                            ? "name its column"
                            : "one of: " + String.join(", ", data.groups().keySet()));
        }
        Map<String, Integer> sizes = new HashMap<>();
        int[] place = new int[n];
        for (int i = 0; i < n; i++) {
            place[i] = sizes.merge(groups.get(kept[i]), 1, Integer::sum) - 1;
        }
        for (Map.Entry<String, Integer> group : sizes.entrySet()) {
            // A unit without a group is left as it is.
            if (!group.getKey().isEmpty()) {
                double[] values = new double[group.getValue()];
                for (double[] x : cells) {
                    fillGroup(how.centre(), group.getKey(), groups, place, values, x, n, kept);
                }
            }
        }
    }

    private static void fillGroup(
            Centre centre,
            String group,
            List<String> groups,
            int[] place,
            double[] values,
            double[] x,
            int n,
            int[] kept) {
        boolean missing = false;
        for (int i = 0; i < n; i++) {
            if (groups.get(kept[i]).equals(group)) {
                values[place[i]] = x[i];
                missing |= Double.isNaN(x[i]);
            }
        }
        if (missing) {
            double middle = centre(centre, values, values.length);
            for (int i = 0; i < n; i++) {
                if (Double.isNaN(x[i]) && groups.get(kept[i]).equals(group)) {
                    x[i] = middle;
                }
            }
        }
    }

    private void byRow(Centre centre, int[] members, double[][] cells, int n) throws Undefined {
        double[] min = new double[members.length];
        double[] range = new double[members.length];
        for (int k = 0; k < members.length; k++) {
            double least = Moments.min(cells[members[k]], n);
            double most = Moments.max(cells[members[k]], n);
            range[k] = most - least;
            min[k] = tree.indicators().get(members[k]).direction() < 0 ? most : least;
            if (tree.indicators().get(members[k]).direction() < 0) {
                range[k] = -range[k];
            }
            if (range[k] == 0) {
                throw new Undefined(
                        "imputation by rows needs a range, '"
                                + tree.indicators().get(members[k]).code() + "' has only one value",
                        "another imputation");
            }
        }
        double[] row = new double[members.length];
        for (int i = 0; i < n; i++) {
            for (int k = 0; k < members.length; k++) {
                row[k] = (cells[members[k]][i] - min[k]) / range[k];
            }
            double middle = centre(centre, row, row.length);
            for (int k = 0; k < members.length; k++) {
                if (Double.isNaN(cells[members[k]][i])) {
                    cells[members[k]][i] = middle * range[k] + min[k];
                }
            }
        }
    }

    /** The indicators of each aggregate of a level; all of them together for level 0. */
    private List<int[]> members(int level) {
        Map<String, int[]> groups = new TreeMap<>();
        for (int j = 0; j < tree.indicators().size(); j++) {
            String ancestor = level == 0 ? "" : tree.ancestor(j, level);
            int[] before = groups.getOrDefault(ancestor, new int[0]);
            int[] more = Arrays.copyOf(before, before.length + 1);
            more[before.length] = j;
            groups.put(ancestor, more);
        }
        return List.copyOf(groups.values());
    }
}
