package org.chuanglian.chain.table;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.function.LongConsumer;
import org.chuanglian.chain.Entries;
import org.chuanglian.table.DelimitedFile;

/** Reads amounts from a long table: a line for each row, column and amount; amounts of one cell are added up. */
public final class LongFile {

    private static final int OFTEN = 1 << 16;

    private final ColumnsFile file;
    private final LongColumns wanted;
    private final LongConsumer progress;
    private final Map<String, Entries> periods = new HashMap<>();
    private final Set<String> rows = new LinkedHashSet<>();
    private final Set<String> columns = new LinkedHashSet<>();
    private long lines;
    private long leftOut;

    private LongFile(ColumnsFile file, LongColumns wanted, LongConsumer progress) {
        this.file = file;
        this.wanted = wanted;
        this.progress = progress;
    }

    /**
     * Reads the table. Rows and columns are ordered by their names. Lines that name no row or column, or whose amount is
     * missing, are left out and counted; an amount that is negative or no number refuses the table.
     *
     * @param progress hears the number of lines now and then
     * @throws IOException when the file cannot be opened or read
     */
    public static LongReading read(Path file, LongColumns wanted, LongConsumer progress) throws IOException {
        try (ColumnsFile opened = ColumnsFile.open(file)) {
            return new LongReading.Read(new LongFile(opened, wanted, progress).table());
        } catch (Unusable unusable) {
            return new LongReading.Refused(unusable.line());
        }
    }

    private LongTable table() throws IOException, Unusable {
        int row = file.place(wanted.row());
        int column = file.place(wanted.column());
        int value = wanted.value().isPresent() ? file.place(wanted.value().get()) : ColumnsFile.ABSENT;
        int period = wanted.period().isPresent() ? file.place(wanted.period().get()) : ColumnsFile.ABSENT;
        Optional<DelimitedFile.Line> line = file.next();
        while (line.isPresent()) {
            lines++;
            add(line.get(), row, column, value, period);
            if (lines % OFTEN == 0) {
                progress.accept(lines);
            }
            line = file.next();
        }
        if (lines == leftOut) {
            throw file.unusable(
                    lines == 0
                            ? "has no rows below the line of column names. Maybe it was cut off."
                            : "has no line with a row, a column and an amount. Maybe another column is meant.");
        }
        return new LongTable(inOrder(), lines, leftOut);
    }

    private void add(DelimitedFile.Line line, int row, int column, int value, int period) throws Unusable {
        List<String> cells = line.cells();
        String itsRow = cells.get(row).strip();
        String itsColumn = cells.get(column).strip();
        String itsPeriod = period == ColumnsFile.ABSENT ? "" : cells.get(period).strip();
        if (itsRow.isEmpty() || itsColumn.isEmpty() || (period != ColumnsFile.ABSENT && itsPeriod.isEmpty())) {
            leftOut++;
            return;
        }
        double amount =
                value == ColumnsFile.ABSENT ? 1 : amount(line, cells.get(value).strip());
        if (Double.isNaN(amount)) {
            leftOut++;
            return;
        }
        Entries entries = periods.computeIfAbsent(itsPeriod, _ -> new Entries());
        entries.add(entries.row(itsRow), entries.column(itsColumn), amount);
    }

    private double amount(DelimitedFile.Line line, String cell) throws Unusable {
        if (Numbers.missing(cell)) {
            return Double.NaN;
        }
        OptionalDouble number = Numbers.number(cell);
        if (number.isEmpty() || number.getAsDouble() < 0) {
            throw file.unusable(
                    line,
                    "column %s: read '%s', expected a number from 0. Maybe %s."
                            .formatted(
                                    wanted.value().orElse(""),
                                    cell.lines().findFirst().orElse(""),
                                    number.isEmpty() ? "the cell should be empty" : "it is a balance, not an amount"));
        }
        return number.getAsDouble() + 0.0;
    }

    private List<LongTable.Period> inOrder() {
        for (Entries entries : periods.values()) {
            rows.addAll(entries.rowNames());
            columns.addAll(entries.columnNames());
        }
        boolean allNumbers =
                periods.keySet().stream().allMatch(name -> Numbers.number(name).isPresent());
        Comparator<String> order = allNumbers
                ? Comparator.comparingDouble(name -> Numbers.number(name).orElse(0))
                : Comparator.naturalOrder();
        List<LongTable.Period> inOrder = new ArrayList<>();
        for (String name : periods.keySet().stream().sorted(order).toList()) {
            Entries entries = periods.getOrDefault(name, new Entries());
            rows.forEach(entries::row);
            columns.forEach(entries::column);
            inOrder.add(new LongTable.Period(name, entries.incidence(Entries.Order.BY_NAME)));
        }
        return inOrder;
    }
}
