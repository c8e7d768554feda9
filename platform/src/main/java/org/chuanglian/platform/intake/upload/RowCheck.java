package org.chuanglian.platform.intake.upload;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.chuanglian.platform.registry.Indicator;
import org.chuanglian.platform.registry.Unit;

/** Checks rows by what stands in them alone; what the registry and other rows say comes after. */
public final class RowCheck {

    private final Template template;
    private final Vocabulary words;
    private final CellReader reader;

    public RowCheck(Template template, Vocabulary words) {
        this.template = template;
        this.words = words;
        this.reader = new CellReader(words);
    }

    /** Checks a row; its cells stand in the order of the template's fields. */
    public CheckedRow check(long line, List<String> raw) {
        List<CheckedCell> cells = new ArrayList<>(raw.size());
        for (int i = 0; i < raw.size(); i++) {
            Field field = template.fields().get(i);
            cells.add(reader.read(field, template.requires(field), raw.get(i)));
        }
        CheckedRow row = new CheckedRow(template, line, cells);
        return template.isOfValues() ? measured(row) : row;
    }

    /** The value and the unit mean something under the row's indicator only. */
    private CheckedRow measured(CheckedRow row) {
        Indicator indicator = words.indicators().get(row.value(Field.INDICATOR));
        if (indicator == null) {
            return row;
        }
        List<CheckedCell> cells = new ArrayList<>(row.cells());
        int value = template.position(Field.VALUE);
        int unit = template.position(Field.UNIT);
        switch (indicator.valueType()) {
            case NUMBER, MONEY -> {
                if (!cells.get(value).isBad()) {
                    cells.set(value, CellReader.number(cells.get(value).raw()));
                }
                cells.set(unit, unit(indicator, cells.get(unit)));
            }
            case DATE -> {
                String raw = cells.get(value).raw();
                cells.set(value, new DayReader(words.today()).read(raw, CellReader.plain(raw)));
            }
            case TEXT -> {
                // words stand as they are
            }
        }
        return new CheckedRow(template, row.line(), cells);
    }

    private CheckedCell unit(Indicator indicator, CheckedCell cell) {
        List<Unit> possible = words.units().stream()
                .filter(own -> own.code().equals(indicator.unit()))
                .flatMap(own ->
                        words.units().stream().filter(unit -> unit.dimension().equals(own.dimension())))
                .toList();
        String written = cell.value();
        return possible.stream()
                .filter(unit -> unit.code().equals(written)
                        || unit.nameZh().equals(written)
                        || unit.nameEn().equals(written))
                .findFirst()
                .map(unit -> CheckedCell.good(cell.raw(), unit.code()))
                .orElseGet(() -> CheckedCell.bad(
                        cell.raw(),
                        FindingText.UNKNOWN_UNIT,
                        possible.stream().map(Unit::nameZh).distinct().limit(6).collect(Collectors.joining("、"))));
    }
}
