package org.chuanglian.platform.points.scheme;

import de.siegmar.fastcsv.reader.CsvRecord;
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

    private final PointScheme base;
    private final PastedTable table;
    private final Map<String, List<Rule>> rules = new HashMap<>();

    private WeightTable(PointScheme base, PastedTable table) {
        this.base = base;
        this.table = table;
    }

    /**
     * Lays a table over a scheme.
     *
     * @param text as pasted from a spreadsheet, or CSV
     * @param version of what comes of it
     * @param source where the table is published
     */
    public static SchemeReading over(PointScheme base, String text, String version, String source) {
        WeightTable weights = new WeightTable(base, PastedTable.read(text));
        if (weights.table.isSound()) {
            weights.read();
        }
        return weights.table.isSound()
                ? new SchemeReading.Read(weights.scheme(version, source))
                : new SchemeReading.Refused(weights.table.faults());
    }

    private void read() {
        int name = table.column(NAMES, "指标");
        int full = table.column(FULL, "满分值参考");
        List<Integer> weights = new ArrayList<>();
        for (int stage = 0; stage < base.stages().size(); stage++) {
            weights.add(table.column(
                    WEIGHTS.get(stage), base.stages().get(stage).name().chinese() + "权重"));
        }
        if (table.isSound()) {
            table.rows().forEach(row -> row(row, name, weights, full));
            complete(table.lastLine());
        }
    }

    private void row(CsvRecord row, int name, List<Integer> weights, int full) {
        long line = row.getStartingLineNumber();
        String named = PastedTable.cell(row, name);
        Optional<Indicator> indicator = base.indicators().stream()
                .filter(one -> one.name().chinese().equals(named) || one.code().equals(named))
                .findFirst();
        if (indicator.isEmpty()) {
            table.add(
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
            table.add(line, "the indicator '%s' stands twice. Maybe remove one.".formatted(named));
        }
    }

    private Optional<Double> number(CsvRecord row, int column, long line, boolean positive) {
        String text = PastedTable.cell(row, column).replace(",", "");
        try {
            double number = Double.parseDouble(text);
            if (Double.isFinite(number) && (positive ? number > 0 : number >= 0)) {
                return Optional.of(number);
            }
        } catch (NumberFormatException none) {
            // told below like a number that cannot be
        }
        table.add(
                line,
                "column %d: read '%s', expected a number %s. Maybe the cell is empty or holds a unit."
                        .formatted(column + 1, text, positive ? "above 0" : "from 0"));
        return Optional.empty();
    }

    private void complete(long last) {
        for (Indicator indicator : base.indicators()) {
            if (!rules.containsKey(indicator.code()) && table.isSound()) {
                table.add(
                        last,
                        "the indicator '%s' is missing. Maybe a row was not pasted."
                                .formatted(indicator.name().chinese()));
            }
        }
        for (int stage = 0; stage < base.stages().size() && table.isSound(); stage++) {
            int at = stage;
            double sum = rules.values().stream()
                    .mapToDouble(own -> own.get(at).full())
                    .sum();
            if (Math.abs(sum - SchemeFile.WHOLE) > SchemeFile.SLACK) {
                table.add(
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
                groups,
                base.bonusCap(),
                base.adjustments());
    }
}
