package org.chuanglian.scoring.tables;

import java.io.IOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.chuanglian.scoring.Node;
import org.chuanglian.scoring.Tree;

/** Reads weights: the columns iCode and Weight, and for several sets a column rep (or set, name) that tells them apart. */
public final class WeightFile {

    private WeightFile() {}

    /** Weights that were read, or the line that says why they were not. */
    public sealed interface Reading {

        /** By the numbers of the tree's nodes; what the table does not name keeps its own weight. */
        record Read(List<Double> weights) implements Reading {
            public Read {
                weights = List.copyOf(weights);
            }
        }

        /** They are not sound. */
        record Refused(String line) implements Reading {}
    }

    /**
     * Reads one set of weights.
     *
     * @throws IOException when the file cannot be opened or read
     */
    public static Reading read(Path file, Tree tree) throws IOException {
        try {
            CsvTable table = CsvTable.read(file);
            Map<String, List<Double>> sets = sets(table, tree);
            if (sets.size() != 1) {
                throw new FileFault(
                        table.file(),
                        0,
                        "%d sets of weights, expected one. Maybe the column rep has to go.".formatted(sets.size()));
            }
            return new Reading.Read(sets.values().iterator().next());
        } catch (FileFault fault) {
            return new Reading.Refused(fault.line());
        }
    }

    static Map<String, List<Double>> sets(CsvTable table, Tree tree) throws FileFault {
        int code = table.needed("iCode", "Code");
        int weight = table.needed("Weight");
        int set = table.column("rep", "set", "weightset", "name");
        Map<String, Map<String, Double>> given = new LinkedHashMap<>();
        for (CsvTable.Row row : table.rows()) {
            String node = table.text(row, code);
            double value = table.number(row, weight, Double.NaN);
            if (tree.number(node) < 0) {
                throw new FileFault(
                        table.file(),
                        row.line(),
                        "the code '%s' is not in the scheme. Maybe it is misspelt.".formatted(node));
            }
            if (!(value >= 0)) {
                throw new FileFault(
                        table.file(),
                        row.line(),
                        "the weight of '%s' is '%s', expected a number from 0. Maybe it is missing."
                                .formatted(node, table.text(row, weight)));
            }
            if (given.computeIfAbsent(table.text(row, set), _ -> new HashMap<>())
                            .put(node, value)
                    != null) {
                throw new FileFault(
                        table.file(),
                        row.line(),
                        "the code '%s' stands twice in one set. Maybe a column rep is missing.".formatted(node));
            }
        }
        Map<String, List<Double>> sets = new LinkedHashMap<>();
        given.forEach((name, weights) -> sets.put(name, ReplicaFile.replaced(tree, weights)));
        return sets;
    }

    /**
     * Reads the points that experts gave: the column iCode and a column for each expert. Each expert's points are shares of
     * what he gave to siblings, and a weight is the mean share (budget allocation, OECD and JRC 2008, section 6.7).
     *
     * @throws IOException when the file cannot be opened or read
     */
    public static Reading budget(Path file, Tree tree) throws IOException {
        try {
            CsvTable table = CsvTable.read(file);
            int code = table.needed("iCode", "Code");
            Map<String, Double> weights = new HashMap<>();
            for (int expert = 0; expert < table.header().size(); expert++) {
                if (expert != code) {
                    allot(table, code, expert, tree, weights);
                }
            }
            return new Reading.Read(ReplicaFile.replaced(tree, weights));
        } catch (FileFault fault) {
            return new Reading.Refused(fault.line());
        }
    }

    private static void allot(CsvTable table, int code, int expert, Tree tree, Map<String, Double> weights)
            throws FileFault {
        Map<String, Double> sums = new HashMap<>();
        for (CsvTable.Row row : table.rows()) {
            int node = tree.number(table.text(row, code));
            double points = table.number(row, expert, 0);
            if (node < 0 || points < 0) {
                throw new FileFault(
                        table.file(),
                        row.line(),
                        "'%s' with %s points: not in the scheme, or less than 0. Maybe there is a slip."
                                .formatted(table.text(row, code), points));
            }
            sums.merge(tree.nodes().get(node).parent(), points, Double::sum);
        }
        for (CsvTable.Row row : table.rows()) {
            Node node = tree.nodes().get(tree.number(table.text(row, code)));
            double sum = sums.getOrDefault(node.parent(), 0.0);
            if (sum > 0) {
                double share =
                        table.number(row, expert, 0) / sum / (table.header().size() - 1);
                weights.merge(node.code(), share, Double::sum);
            }
        }
    }

    /** Whether a file looks like a table of several sets of weights. */
    public static boolean isSets(Path file) throws IOException {
        try {
            CsvTable table = CsvTable.read(file);
            return table.column("iCode") >= 0 && table.column("Weight") >= 0 && table.column("rep") >= 0;
        } catch (FileFault notEvenATable) {
            return false;
        }
    }
}
