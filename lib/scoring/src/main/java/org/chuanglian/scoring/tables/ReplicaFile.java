package org.chuanglian.scoring.tables;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.chuanglian.scoring.Ensemble;
import org.chuanglian.scoring.Method;
import org.chuanglian.scoring.Normalisation;
import org.chuanglian.scoring.Scheme;
import org.chuanglian.scoring.Treatment;
import org.chuanglian.scoring.Tree;

/**
 * Reads a table of replicas: a row for each way to score, a column for each choice (winmax, skew, kurtosis, second,
 * treat, impute, group, screen, norm, agg, availability, weightset); what a row does not say is as in the scheme.
 */
public final class ReplicaFile {

    private static final Map<String, String> CHOICES = Map.ofEntries(
            Map.entry("winmax", "winmax"),
            Map.entry("skew", "skew"),
            Map.entry("skew_thresh", "skew"),
            Map.entry("kurtosis", "kurtosis"),
            Map.entry("kurt_thresh", "kurtosis"),
            Map.entry("second", "second"),
            Map.entry("f2", "second"),
            Map.entry("treat", "treat"),
            Map.entry("impute", "impute"),
            Map.entry("f_i", "impute"),
            Map.entry("group", "group"),
            Map.entry("use_group", "group"),
            Map.entry("screen", "screen"),
            Map.entry("norm", "normalise"),
            Map.entry("normalise", "normalise"),
            Map.entry("f_n", "normalise"),
            Map.entry("agg", "aggregate"),
            Map.entry("aggregate", "aggregate"),
            Map.entry("f_ag", "aggregate"),
            Map.entry("availability", "availability"),
            Map.entry("dat_thresh", "availability"));
    private static final List<String> NAMES = List.of("rep", "replica", "name", "id");
    private static final List<String> WEIGHT_SETS = List.of("weightset", "weight_set", "weights", "w");

    private ReplicaFile() {}

    /** Replicas that were read, or the line that says why they were not. */
    public sealed interface Reading {

        /** They are sound. */
        record Read(List<Ensemble.Variant> variants) implements Reading {
            public Read {
                variants = List.copyOf(variants);
            }
        }

        /** They are not. */
        record Refused(String line) implements Reading {}
    }

    /**
     * Norms that are named without their range: a weighted geometric mean needs values above 0, so replicas are on COINr's
     * ranges for sensitivity, not on the scheme's.
     */
    public record Ranges(Normalisation.MinMax minMax, Normalisation.ZScore zScore) {
        /** As in COINr's vignette: 1 to 100, and mean 10 with standard deviation 2. */
        public static final Ranges USUAL =
                new Ranges(new Normalisation.MinMax(1, 100), new Normalisation.ZScore(10, 2));
    }

    /**
     * Reads replicas.
     *
     * @param weightSets the table of weight sets with the columns rep, iCode, Weight
     * @throws IOException when a file cannot be opened or read
     */
    public static Reading read(Path file, Optional<Path> weightSets, Scheme scheme, Ranges ranges) throws IOException {
        try {
            return new Reading.Read(variants(CsvTable.read(file), weightSets, scheme, ranges));
        } catch (FileFault fault) {
            return new Reading.Refused(fault.line());
        }
    }

    private static List<Ensemble.Variant> variants(
            CsvTable table, Optional<Path> weightSets, Scheme scheme, Ranges ranges) throws IOException, FileFault {
        int name = table.column(NAMES.toArray(String[]::new));
        int set = table.column(WEIGHT_SETS.toArray(String[]::new));
        check(table, name, set);
        Map<String, List<Double>> sets = new HashMap<>();
        if (set >= 0) {
            if (weightSets.isEmpty()) {
                throw new FileFault(
                        table.file(),
                        1,
                        "there is a column of weight sets, but no table of them. Maybe --weight-sets FILE.");
            }
            sets.putAll(WeightFile.sets(CsvTable.read(weightSets.get()), scheme.tree()));
        }
        List<Ensemble.Variant> variants = new ArrayList<>();
        List<Double> own =
                java.util.Arrays.stream(scheme.tree().weights()).boxed().toList();
        for (CsvTable.Row row : table.rows()) {
            String label = name < 0 ? String.valueOf(variants.size() + 1) : table.text(row, name);
            List<Double> weights = set < 0 ? own : sets.get(table.text(row, set));
            if (weights == null) {
                throw new FileFault(
                        table.file(),
                        row.line(),
                        "the weight set '%s' is not in '%s'. Maybe another table."
                                .formatted(
                                        table.text(row, set),
                                        weightSets.map(Path::toString).orElse("")));
            }
            variants.add(new Ensemble.Variant("r_" + label, method(table, row, scheme.method(), ranges), weights));
        }
        return variants;
    }

    /** A column that is not understood could be a choice that is then not made; so it is refused. */
    private static void check(CsvTable table, int name, int set) throws FileFault {
        for (int c = 0; c < table.header().size(); c++) {
            String column = table.header().get(c);
            if (c != name && c != set && !CHOICES.containsKey(column.toLowerCase(Locale.ROOT))) {
                throw new FileFault(
                        table.file(),
                        1,
                        ("the column '%s' is no choice; known are rep, winmax, skew, kurtosis, second, treat, impute, group,"
                                        + " screen, norm, agg, availability, weightset. Maybe leave it out.")
                                .formatted(column));
            }
        }
    }

    private static Method method(CsvTable table, CsvTable.Row row, Method scheme, Ranges ranges) throws FileFault {
        Map<String, String> said = new HashMap<>();
        for (int c = 0; c < table.header().size(); c++) {
            String choice = CHOICES.get(table.header().get(c).toLowerCase(Locale.ROOT));
            String cell = table.text(row, c);
            if (choice != null && !cell.isEmpty() && !cell.equalsIgnoreCase("NA")) {
                said.put(choice, choice.equals("normalise") ? ranged(cell, ranges) : cell);
            }
        }
        try {
            boolean detail = said.containsKey("winmax") || said.containsKey("second");
            Method method = detail && !(scheme.treatment() instanceof Treatment.Outliers) && !said.containsKey("treat")
                    ? scheme.withTreatment(Treatment.Outliers.DEFAULT)
                    : scheme;
            return MethodOptions.apply(method, said);
        } catch (Words.Misunderstood misunderstood) {
            throw new FileFault(table.file(), row.line(), misunderstood.sentence());
        }
    }

    private static String ranged(String word, Ranges ranges) {
        return switch (word.toLowerCase(Locale.ROOT)) {
            case "n_minmax", "minmax" ->
                "minmax(%s, %s)"
                        .formatted(ranges.minMax().low(), ranges.minMax().high());
            case "n_zscore", "zscore" ->
                "zscore(%s, %s)"
                        .formatted(ranges.zScore().mean(), ranges.zScore().deviation());
            default -> word;
        };
    }

    /** Weights of a tree with some replaced; for a table of one set. */
    static List<Double> replaced(Tree tree, Map<String, Double> weights) {
        return tree.nodes().stream()
                .map(node -> weights.getOrDefault(node.code(), node.weight()))
                .toList();
    }
}
