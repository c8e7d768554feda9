package org.chuanglian.platform.points.adjustment;

import de.siegmar.fastcsv.reader.CsvRecord;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.Function;
import org.chuanglian.platform.points.scheme.Adjustment;
import org.chuanglian.platform.points.scheme.PastedTable;
import org.chuanglian.platform.points.scheme.PointScheme;
import org.chuanglian.platform.registry.Subject;
import org.chuanglian.platform.shell.FormFields;

/** Adjustments as officers enter them, a row each; one bad row, and none is taken. */
final class AdjustmentTable {

    private static final Set<String> FIRM = Set.of("企业代码", "统一社会信用代码", "股票代码", "firm");
    private static final Set<String> ITEM = Set.of("项目", "item");
    private static final Set<String> DAY = Set.of("日期", "发生日期", "day");
    private static final Set<String> UNTIL = Set.of("有效至", "截止日期", "until");
    private static final Set<String> GROUND = Set.of("事由", "依据", "ground");
    private static final int MOST_ROWS = 1_000;
    private static final int LONGEST_GROUND = 300;

    private final PointScheme scheme;
    private final PastedTable table;
    private final Function<String, Optional<Subject>> firms;
    private final LocalDate today;
    private final List<AdjustmentRow> rows = new ArrayList<>();
    private final Set<String> seen = new HashSet<>();

    private AdjustmentTable(
            PointScheme scheme, PastedTable table, Function<String, Optional<Subject>> firms, LocalDate today) {
        this.scheme = scheme;
        this.table = table;
        this.firms = firms;
        this.today = today;
    }

    /** What was read of a table. */
    sealed interface Reading {

        /** All of it. */
        record Read(List<AdjustmentRow> rows) implements Reading {
            public Read {
                rows = List.copyOf(rows);
            }
        }

        /** Nothing; each fault with its line. */
        record Refused(List<String> faults) implements Reading {
            public Refused {
                faults = List.copyOf(faults);
            }
        }
    }

    /**
     * Reads a table.
     *
     * @param scheme the scheme whose adjustments are entered
     * @param firms finds a firm by a code that it has
     * @param today no day may lie behind it
     */
    static Reading read(PointScheme scheme, String text, Function<String, Optional<Subject>> firms, LocalDate today) {
        AdjustmentTable read = new AdjustmentTable(scheme, PastedTable.read(text), firms, today);
        if (read.table.isSound()) {
            read.read();
        }
        return read.table.isSound() ? new Reading.Read(read.rows) : new Reading.Refused(read.table.faults());
    }

    private void read() {
        int firm = table.column(FIRM, "企业代码");
        int item = table.column(ITEM, "项目");
        int day = table.column(DAY, "日期");
        int ground = table.column(GROUND, "事由");
        OptionalInt until = table.find(UNTIL);
        List<CsvRecord> all = table.rows();
        if (all.isEmpty() || all.size() > MOST_ROWS) {
            table.add(
                    table.lastLine(),
                    "read %d rows, expected 1 to %,d. Maybe the heading alone was pasted."
                            .formatted(all.size(), MOST_ROWS));
        }
        if (table.isSound()) {
            all.forEach(row -> row(row, firm, item, day, until, ground));
        }
    }

    private void row(CsvRecord row, int firm, int item, int day, OptionalInt until, int ground) {
        long line = row.getStartingLineNumber();
        Optional<Subject> found = found(line, PastedTable.cell(row, firm));
        Optional<Adjustment> adjustment = adjustment(line, PastedTable.cell(row, item));
        Optional<LocalDate> happened = day(line, PastedTable.cell(row, day));
        String why = PastedTable.cell(row, ground);
        if (why.isEmpty() || FormFields.characters(why) > LONGEST_GROUND) {
            table.add(
                    line,
                    "the ground has %d characters, expected 1 to %d. Maybe the cell is empty."
                            .formatted(FormFields.characters(why), LONGEST_GROUND));
            return;
        }
        if (found.isEmpty() || adjustment.isEmpty() || happened.isEmpty()) {
            return;
        }
        LocalDate latest = happened.get().plusYears(adjustment.get().years());
        Optional<LocalDate> end =
                until(line, until.isPresent() ? PastedTable.cell(row, until.getAsInt()) : "", happened.get(), latest);
        String code = adjustment.get().code();
        if (!seen.add(found.get().id() + " " + code + " " + happened.get())) {
            table.add(line, "the same firm, item and day stand twice. Maybe remove one.");
        }
        end.ifPresent(last -> rows.add(
                new AdjustmentRow((int) line, found.get().id(), found.get().name(), code, happened.get(), last, why)));
    }

    private Optional<Subject> found(long line, String typed) {
        Optional<Subject> found = firms.apply(typed);
        if (found.isEmpty()) {
            table.add(
                    line,
                    "no firm has the code '%s', expected a unified social credit code or a stock code. Maybe a digit is missing."
                            .formatted(typed));
        }
        return found;
    }

    private Optional<Adjustment> adjustment(long line, String typed) {
        Optional<Adjustment> adjustment = scheme.adjustments().stream()
                .filter(Adjustment::isEntered)
                .filter(one -> one.code().equals(typed)
                        || one.name().chinese().equals(typed)
                        || one.name().english().equals(typed))
                .findFirst();
        if (adjustment.isEmpty()) {
            table.add(
                    line,
                    "there is no item '%s' to enter, expected one of %s. Maybe it is named otherwise."
                            .formatted(
                                    typed,
                                    scheme.adjustments().stream()
                                            .filter(Adjustment::isEntered)
                                            .map(one -> one.name().chinese())
                                            .toList()));
        }
        return adjustment;
    }

    private Optional<LocalDate> day(long line, String typed) {
        Optional<LocalDate> day = FormFields.readDay(typed).filter(one -> !one.isAfter(today));
        if (day.isEmpty()) {
            table.add(
                    line,
                    "read the day '%s', expected one like 2025-03-31, not after %s. Maybe the year is missing."
                            .formatted(typed, today));
        }
        return day;
    }

    private Optional<LocalDate> until(long line, String typed, LocalDate day, LocalDate latest) {
        if (typed.isEmpty()) {
            return Optional.of(latest);
        }
        Optional<LocalDate> until = FormFields.readDay(typed).filter(one -> one.isAfter(day) && !one.isAfter(latest));
        if (until.isEmpty()) {
            table.add(
                    line,
                    "read the last day '%s', expected one after %s and not after %s. Maybe leave it empty."
                            .formatted(typed, day, latest));
        }
        return until;
    }
}
