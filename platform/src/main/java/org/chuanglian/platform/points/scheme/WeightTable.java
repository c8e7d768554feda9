package org.chuanglian.platform.points.scheme;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.chuanglian.platform.points.scheme.PointScheme.Group;
import org.chuanglian.platform.points.scheme.PointScheme.Indicator;
import org.chuanglian.platform.work.Words;

/**
 * The official table as officers have it: a row for each indicator with its weight at each stage and its value for full
 * marks. It takes the place of a scheme's weights; indicators, formulas and stages stay.
 */
public final class WeightTable {

    private static final Set<String> NAMES = Set.of("指标", "二级指标", "指标名称", "childname", "indicator", "name");
    private static final List<Set<String>> WEIGHTS = List.of(
            Set.of("初创期", "初创期权重", "beginvalue", "start-up"),
            Set.of("成长期", "成长期权重", "growvalue", "growth"),
            Set.of("稳定期", "稳定期权重", "stavalue", "stable"));
    private static final Set<String> FULL = Set.of("满分值", "满分值参考", "refervalue", "full marks");
    private static final String FILE = "table";

    private final PointScheme base;
    private final List<String> faults = new ArrayList<>();
    private final Map<String, List<Rule>> rules = new HashMap<>();

    private WeightTable(PointScheme base) {
        this.base = base;
    }

    /**
     * Lays a table over a scheme.
     *
     * @param text as pasted from a spreadsheet, or CSV
     * @param version of what comes of it
     * @param source where the table is published
     */
    public static SchemeReading over(PointScheme base, String text, String version, String source) {
        WeightTable table = new WeightTable(base);
        table.read(text);
        return table.faults.isEmpty()
                ? new SchemeReading.Read(table.scheme(version, source))
                : new SchemeReading.Refused(table.faults);
    }

    private void add(long line, String sentence) {
        faults.add("'%s' line %d: %s".formatted(FILE, line, sentence));
    }

    private void read(String text) {
        char separator = text.lines().findFirst().orElse("").contains("\t") ? '\t' : ',';
        List<CsvRecord> rows;
        try (CsvReader<CsvRecord> reader =
                CsvReader.builder().fieldSeparator(separator).ofCsvRecord(new StringReader(text))) {
            rows = reader.stream().toList();
        } catch (CsvParseException broken) {
            add(1, "this is no table: %s. Maybe a quotation mark is left open.".formatted(broken.getMessage()));
            return;
        } catch (java.io.IOException impossible) {
            throw new java.io.UncheckedIOException(impossible);
        }
        if (rows.isEmpty()) {
            add(1, "it is empty, expected a heading and a row for each indicator. Maybe nothing was pasted.");
            return;
        }
        List<String> heading = rows.getFirst().getFields().stream()
                .map(cell -> cell.strip().toLowerCase(java.util.Locale.ROOT))
                .toList();
        int name = column(heading, NAMES, "指标");
        int full = column(heading, FULL, "满分值参考");
        List<Integer> weights = new ArrayList<>();
        for (int stage = 0; stage < base.stages().size(); stage++) {
            weights.add(column(
                    heading, WEIGHTS.get(stage), base.stages().get(stage).name().chinese() + "权重"));
        }
        if (faults.isEmpty()) {
            rows.subList(1, rows.size()).forEach(row -> row(row, name, weights, full));
            complete(rows.getLast().getStartingLineNumber());
        }
    }

    private int column(List<String> heading, Set<String> names, String expected) {
        for (int at = 0; at < heading.size(); at++) {
            if (names.contains(heading.get(at))) {
                return at;
            }
        }
        add(1, "there is no column '%s', read %s. Maybe the heading was not pasted.".formatted(expected, heading));
        return 0;
    }

    private void row(CsvRecord row, int name, List<Integer> weights, int full) {
        long line = row.getStartingLineNumber();
        if (row.getFields().stream().allMatch(String::isBlank)) {
            return;
        }
        String named = cell(row, name);
        Optional<Indicator> indicator = base.indicators().stream()
                .filter(one -> one.name().chinese().equals(named) || one.code().equals(named))
                .findFirst();
        if (indicator.isEmpty()) {
            add(
                    line,
                    "there is no indicator '%s', expected one of %s. Maybe it is named otherwise."
                            .formatted(
                                    named,
                                    base.indicators().stream()
                                            .map(one -> one.name().chinese())
                                            .toList()));
            return;
        }
        Optional<Double> reference = number(row, full, line, true);
        List<Rule> own = new ArrayList<>();
        for (int column : weights) {
            Optional<Double> weight = number(row, column, line, false);
            own.add(new Rule.Ratio(reference.orElse(1.0), weight.orElse(0.0)));
        }
        if (rules.put(indicator.get().code(), own) != null) {
            add(line, "the indicator '%s' stands twice. Maybe remove one.".formatted(named));
        }
    }

    private static String cell(CsvRecord row, int column) {
        return column < row.getFieldCount() ? row.getField(column).strip() : "";
    }

    private Optional<Double> number(CsvRecord row, int column, long line, boolean positive) {
        String text = cell(row, column).replace(",", "");
        try {
            double number = Double.parseDouble(text);
            if (Double.isFinite(number) && (positive ? number > 0 : number >= 0)) {
                return Optional.of(number);
            }
        } catch (NumberFormatException none) {
            // told below like a number that cannot be
        }
        add(
                line,
                "column %d: read '%s', expected a number %s. Maybe the cell is empty or holds a unit."
                        .formatted(column + 1, text, positive ? "above 0" : "from 0"));
        return Optional.empty();
    }

    private void complete(long last) {
        for (Indicator indicator : base.indicators()) {
            if (!rules.containsKey(indicator.code()) && faults.isEmpty()) {
                add(
                        last,
                        "the indicator '%s' is missing. Maybe a row was not pasted."
                                .formatted(indicator.name().chinese()));
            }
        }
        for (int stage = 0; stage < base.stages().size() && faults.isEmpty(); stage++) {
            int at = stage;
            double sum = rules.values().stream()
                    .mapToDouble(own -> own.get(at).full())
                    .sum();
            if (Math.abs(sum - SchemeFile.WHOLE) > SchemeFile.SLACK) {
                add(
                        last,
                        "the weights of stage '%s' sum to %s, expected %s. Maybe a weight was mistyped."
                                .formatted(
                                        base.stages().get(stage).code(),
                                        SchemeFile.plain(Math.round(sum * 100) / 100.0),
                                        SchemeFile.plain(SchemeFile.WHOLE)));
            }
        }
    }

    private PointScheme scheme(String version, String source) {
        List<Group> groups = base.groups().stream()
                .map(group -> new Group(
                        group.code(),
                        group.name(),
                        group.indicators().stream()
                                .map(one -> one.with(rules.getOrDefault(one.code(), one.rules())))
                                .toList()))
                .toList();
        return new PointScheme(
                base.code(),
                version,
                base.title(),
                Standing.OFFICIAL,
                new Words(source, source),
                new Words("由主管部门录入，另一人复核", "Entered by one officer and approved by another"),
                base.ranked(),
                base.pass(),
                base.age(),
                base.revenue(),
                base.stages(),
                base.rules(),
                groups);
    }
}
