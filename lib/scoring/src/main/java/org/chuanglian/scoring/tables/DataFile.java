package org.chuanglian.scoring.tables;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.chuanglian.scoring.Dataset;
import org.chuanglian.scoring.Imputation;
import org.chuanglian.scoring.Node;
import org.chuanglian.scoring.Normalisation;
import org.chuanglian.scoring.Scheme;
import org.chuanglian.scoring.Sheet;
import org.chuanglian.scoring.Step;

/** Reads what is scored: a row for each unit, or for each unit and time. Units come out in the order of their codes. */
public final class DataFile {

    /**
     * Where things stand in the files.
     *
     * @param unit the column of unit codes; empty for uCode, UnitCode, code, id, unit or else the first column
     * @param time the time to score; empty for the latest, {@value #EVERY_TIME} for all of them together
     * @param denominators a table of denominators with the same unit codes; empty when they stand among the data
     */
    public record Layout(String unit, String time, Optional<Path> denominators) {
        /** Every unit at every time is a row of its own, and all rows share one scale. */
        public static final String EVERY_TIME = "all";

        /** Everything in the usual place. */
        public static final Layout USUAL = new Layout("", "", Optional.empty());
    }

    private final Scheme scheme;
    private final Layout layout;
    private final CsvTable table;
    private final int unit;

    private DataFile(Scheme scheme, Layout layout, CsvTable table) throws FileFault {
        this.scheme = scheme;
        this.layout = layout;
        this.table = table;
        this.unit = unit(table, layout);
    }

    /**
     * Reads the data of a scheme.
     *
     * @throws IOException when a file cannot be opened or read
     */
    public static DataReading read(Path file, Scheme scheme, Layout layout) throws IOException {
        try {
            return new DataReading.Read(new DataFile(scheme, layout, CsvTable.read(file)).read());
        } catch (FileFault fault) {
            return new DataReading.Refused(fault.line());
        }
    }

    private static int unit(CsvTable table, Layout layout) throws FileFault {
        if (!layout.unit().isEmpty()) {
            return table.needed(layout.unit());
        }
        return Math.max(0, table.column("uCode", "UnitCode", "code", "id", "unit"));
    }

    private Dataset read() throws IOException, FileFault {
        for (Node.Indicator indicator : scheme.tree().indicators()) {
            table.needed(indicator.code());
        }
        Map<Double, List<CsvTable.Row>> times = times();
        if (layout.time().equals(Layout.EVERY_TIME)) {
            return pooled(times);
        }
        double time = chosen(times);
        List<CsvTable.Row> rows = times.getOrDefault(time, List.of());
        times.remove(time);
        List<Dataset.Moment> others = new ArrayList<>();
        for (Map.Entry<Double, List<CsvTable.Row>> other : times.entrySet()) {
            others.add(new Dataset.Moment(other.getKey(), indicators(other.getValue())));
        }
        Sheet indicators = indicators(rows);
        requireValues(indicators);
        return new Dataset(indicators, denominators(rows), groups(rows), time, others);
    }

    /** All times on one scale, as COINr normalises a purse; a row is called UNIT@TIME. */
    private Dataset pooled(Map<Double, List<CsvTable.Row>> times) throws IOException, FileFault {
        if (table.column("Time") < 0) {
            throw new FileFault(table.file(), 1, "there is no column Time. Maybe leave --time out.");
        }
        if (scheme.method().imputation() instanceof Imputation.ByTime) {
            throw new FileFault(
                    table.file(), 1, "imputation in time needs one time to score. Maybe impute another way.");
        }
        List<CsvTable.Row> rows = times.values().stream().flatMap(List::stream).toList();
        List<String> names = rows.stream()
                .map(row -> table.text(row, unit) + "@" + table.text(row, table.column("Time")))
                .toList();
        Sheet indicators = named(names, indicators(rows));
        requireValues(indicators);
        return new Dataset(indicators, named(names, denominators(rows)), groups(rows), Double.NaN, List.of());
    }

    private static Sheet named(List<String> units, Sheet sheet) {
        return new Sheet(
                units, sheet.codes(), sheet.codes().stream().map(sheet::column).toArray(double[][]::new));
    }

    private void requireValues(Sheet sheet) throws FileFault {
        for (String code : sheet.codes()) {
            if (java.util.Arrays.stream(sheet.column(code)).allMatch(Double::isNaN)) {
                throw new FileFault(
                        table.file(),
                        1,
                        "the column '%s' has no value at all. Maybe leave the indicator out.".formatted(code));
            }
        }
    }

    private Map<Double, List<CsvTable.Row>> times() throws FileFault {
        int column = table.column("Time");
        Map<Double, List<CsvTable.Row>> times = new TreeMap<>();
        for (CsvTable.Row row : table.rows()) {
            times.computeIfAbsent(table.number(row, column, Double.NaN), _ -> new ArrayList<>())
                    .add(row);
        }
        for (List<CsvTable.Row> rows : times.values()) {
            requireUnits(rows);
            rows.sort(Comparator.comparing(row -> table.text(row, unit)));
        }
        return times;
    }

    private void requireUnits(List<CsvTable.Row> rows) throws FileFault {
        Set<String> seen = new HashSet<>();
        for (CsvTable.Row row : rows) {
            String code = table.text(row, unit);
            if (code.isEmpty()) {
                throw new FileFault(
                        table.file(),
                        row.line(),
                        "the unit in column '%s' is empty. Maybe another column has the codes, see --unit."
                                .formatted(table.header().get(unit)));
            }
            if (!seen.add(code)) {
                throw new FileFault(
                        table.file(),
                        row.line(),
                        "the unit '%s' stands twice. Maybe another column has the codes, or the column Time is missing."
                                .formatted(code));
            }
        }
    }

    private double chosen(Map<Double, List<CsvTable.Row>> times) throws FileFault {
        double last = times.keySet().stream()
                .filter(time -> !time.isNaN())
                .reduce((first, second) -> second)
                .orElse(Double.NaN);
        double wanted = layout.time().isEmpty() ? last : CsvTable.parsed(layout.time());
        if (!times.containsKey(wanted)) {
            throw new FileFault(
                    table.file(),
                    0,
                    "no row is of the time '%s', there are %s. Maybe another time."
                            .formatted(layout.time(), times.keySet()));
        }
        return wanted;
    }

    private Sheet indicators(List<CsvTable.Row> rows) throws FileFault {
        List<String> codes =
                scheme.tree().indicators().stream().map(Node.Indicator::code).toList();
        double[][] columns = new double[codes.size()][rows.size()];
        for (int j = 0; j < columns.length; j++) {
            int column = table.needed(codes.get(j));
            Normalisation own = scheme.tree().indicators().get(j).own().normalisation();
            Normalisation how = own == null ? scheme.method().normalisation() : own;
            for (int i = 0; i < rows.size(); i++) {
                columns[j][i] = how instanceof Normalisation.Categories categories
                        ? category(rows.get(i), column, categories)
                        : table.number(rows.get(i), column, Double.NaN);
            }
        }
        return new Sheet(units(table, unit, rows), codes, columns);
    }

    private double category(CsvTable.Row row, int column, Normalisation.Categories categories) throws FileFault {
        String cell = table.text(row, column);
        Double score = categories.scores().get(cell);
        if (score == null && !CsvTable.isMissing(cell)) {
            throw new FileFault(
                    table.file(),
                    row.line(),
                    "column '%s': read '%s', expected one of %s. Maybe it is misspelt."
                            .formatted(
                                    table.header().get(column),
                                    cell,
                                    categories.scores().keySet()));
        }
        return score == null ? Double.NaN : score;
    }

    private static List<String> units(CsvTable from, int column, List<CsvTable.Row> rows) {
        return rows.stream().map(row -> from.text(row, column)).toList();
    }

    private Sheet denominators(List<CsvTable.Row> rows) throws IOException, FileFault {
        List<String> units = units(table, unit, rows);
        if (!scheme.method().order().contains(Step.DENOMINATE)) {
            return new Sheet(units, List.of(), new double[0][]);
        }
        List<String> codes = scheme.tree().indicators().stream()
                .map(indicator -> indicator.denominator().code())
                .filter(code -> !code.isEmpty())
                .distinct()
                .toList();
        double[][] columns = new double[codes.size()][];
        CsvTable other = layout.denominators().isPresent()
                ? CsvTable.read(layout.denominators().get())
                : table;
        List<CsvTable.Row> matched = other == table ? rows : matched(other, units);
        for (int j = 0; j < columns.length; j++) {
            // What the other table does not have may stand among the data.
            boolean there = other.column(codes.get(j)) >= 0 || table.column(codes.get(j)) < 0;
            columns[j] = there ? numbers(other, codes.get(j), matched) : numbers(table, codes.get(j), rows);
        }
        return new Sheet(units, codes, columns);
    }

    private List<CsvTable.Row> matched(CsvTable other, List<String> units) throws FileFault {
        int otherUnit = unit(other, layout);
        Map<String, CsvTable.Row> byUnit = new HashMap<>();
        other.rows().forEach(row -> byUnit.put(other.text(row, otherUnit), row));
        List<CsvTable.Row> matched = new ArrayList<>();
        for (String code : units) {
            CsvTable.Row row = byUnit.get(code);
            if (row == null) {
                throw new FileFault(
                        other.file(), 0, "the unit '%s' is not there. Maybe its code differs.".formatted(code));
            }
            matched.add(row);
        }
        return matched;
    }

    private static double[] numbers(CsvTable from, String code, List<CsvTable.Row> rows) throws FileFault {
        int column = from.needed(code);
        double[] numbers = new double[rows.size()];
        for (int i = 0; i < numbers.length; i++) {
            numbers[i] = from.number(rows.get(i), column, Double.NaN);
        }
        return numbers;
    }

    /** Every column that is no indicator may group units. */
    private Map<String, List<String>> groups(List<CsvTable.Row> rows) {
        Map<String, List<String>> groups = new LinkedHashMap<>();
        for (int c = 0; c < table.header().size(); c++) {
            int column = c;
            String name = table.header().get(c);
            if (c != unit && !name.isEmpty() && scheme.tree().number(name) < 0) {
                groups.put(
                        name,
                        rows.stream()
                                .map(row -> CsvTable.isMissing(table.text(row, column)) ? "" : table.text(row, column))
                                .toList());
            }
        }
        return groups;
    }
}
