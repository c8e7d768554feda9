package org.chuanglian.platform.intake.pack;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import org.chuanglian.platform.registry.Doubt;
import org.chuanglian.platform.registry.FactValue;
import org.chuanglian.platform.registry.RecordingSheet;
import org.chuanglian.platform.registry.SubjectKey;
import org.chuanglian.platform.shared.Period;
import org.chuanglian.table.Place;
import org.chuanglian.table.Problem;
import org.chuanglian.table.Row;

/** Values that the pack keeps although they look wrong. Each must stand in its table as the doubt quotes it. */
final class DoubtTable {

    static final String NAME = "doubts";

    private static final String FIRM_YEARS = "listed_firm_years";
    private static final String PROVINCES = "province_indicators";

    private final Map<Cell, Reading> readings = new HashMap<>();
    private final Map<String, List<String>> columns = new HashMap<>();
    private final List<Problem> problems = new ArrayList<>();

    /** Where a value stands in the pack. */
    private record Cell(String table, String row, String column) {}

    /** The value there, and of which subject, indicator and period it is. */
    private record Reading(SubjectKey owner, String indicator, Period period, FactValue.Quantity value) {}

    private DoubtTable() {}

    static void doubts(PackContents pack, RecordingSheet sheet, Remarks remarks) {
        DoubtTable table = new DoubtTable();
        table.gather(pack);
        pack.each(NAME, row -> table.doubt(row, sheet));
        if (!table.problems.isEmpty()) {
            throw new BrokenTable(NAME, table.problems);
        }
    }

    /** Notes every value that can be doubted: those of the two tables of yearly figures. */
    private void gather(PackContents pack) {
        Map<String, String> units = new HashMap<>();
        Map<String, String> byColumn = new HashMap<>();
        pack.each(
                "indicators",
                row -> row.optionalText("unit").ifPresent(unit -> {
                    units.put(row.text("code"), unit);
                    if (row.text("table_name").equals(FIRM_YEARS)) {
                        byColumn.put(row.text("column_name"), row.text("code"));
                    }
                }));
        columns.put(FIRM_YEARS, byColumn.keySet().stream().sorted().toList());
        columns.put(PROVINCES, List.of("value"));
        pack.each(
                FIRM_YEARS,
                row -> byColumn.forEach((column, indicator) -> FirmTables.quantity(
                                row, column, units.getOrDefault(indicator, ""))
                        .ifPresent(value -> readings.put(
                                new Cell(FIRM_YEARS, row.text("stock_code") + " " + row.year("year"), column),
                                new Reading(FirmTables.key(row.text("stock_code")), indicator, year(row), value)))));
        pack.each(PROVINCES, row -> {
            String indicator = row.text("indicator_code");
            readings.put(
                    new Cell(PROVINCES, indicator + " " + row.text("province_code") + " " + row.year("year"), "value"),
                    new Reading(
                            RegionTables.key(row.text("province_code")),
                            indicator,
                            year(row),
                            new FactValue.Quantity(row.decimal("value"), units.getOrDefault(indicator, ""))));
        });
    }

    private static Period year(Row row) {
        return new Period.Year(row.year("year").getValue());
    }

    private void doubt(Row row, RecordingSheet sheet) {
        String table = row.text("table_name");
        String column = row.text("column_name");
        List<String> known = columns.get(table);
        if (known == null) {
            refuse(
                    row,
                    "table_name",
                    table,
                    "one of " + columns.keySet().stream().sorted().toList());
            return;
        }
        if (!known.contains(column)) {
            refuse(row, "column_name", column, "a column of figures of " + table + ": " + known);
            return;
        }
        Reading reading = readings.get(new Cell(table, row.text("row_key"), column));
        if (reading == null) {
            refuse(row, "row_key", row.text("row_key"), "a row of " + table + " with a value in " + column);
            return;
        }
        BigDecimal quoted = row.decimal("value");
        if (quoted.compareTo(reading.value().number()) != 0) {
            refuse(
                    row,
                    "value",
                    quoted.toPlainString(),
                    "the value that stands in " + table + ": "
                            + reading.value().number().toPlainString());
            return;
        }
        Optional<Doubt> reason = Doubt.read(row.text("reason"));
        if (reason.isEmpty()) {
            refuse(row, "reason", row.text("reason"), "a reason that this program can put into words");
            return;
        }
        sheet.doubt(
                RegionTables.line(row),
                reading.owner(),
                reading.indicator(),
                reading.period(),
                reading.value(),
                reason.get());
    }

    private void refuse(Row row, String column, String read, String expected) {
        problems.add(new Problem(
                Problem.Kind.DANGLING_REFERENCE,
                new Place(NAME + ".csv", OptionalLong.of(row.line()), Optional.of(column)),
                read,
                expected,
                "Maybe the value was corrected since, and the doubt is to be dropped."));
    }
}
