package org.chuanglian.platform.intake.upload;

import java.util.ArrayList;
import java.util.List;

/**
 * A row and what was made of its cells.
 *
 * @param line its number in the file, the headings being line 1
 * @param cells in the order of the template's fields
 */
public record CheckedRow(Template template, long line, List<CheckedCell> cells) {

    public CheckedRow {
        cells = List.copyOf(cells);
    }

    /** The value of a field; empty when there is none, or the template has no such field. */
    public String value(Field field) {
        int at = template.position(field);
        return at < 0 ? "" : cells.get(at).value();
    }

    /** What the row calls its subject: the first field. */
    public String name() {
        return cells.getFirst().value();
    }

    /** The same with something said of a field. */
    public CheckedRow with(Field field, Finding finding) {
        int at = Math.max(0, template.position(field));
        List<CheckedCell> more = new ArrayList<>(cells);
        more.set(at, cells.get(at).with(finding));
        return new CheckedRow(template, line, more);
    }

    public boolean isBad() {
        return cells.stream().anyMatch(CheckedCell::isBad);
    }

    public boolean isCorrected() {
        return !isBad() && cells.stream().anyMatch(CheckedCell::isCorrected);
    }

    /** The cells as they stand in the file. */
    public List<String> raw() {
        return cells.stream().map(CheckedCell::raw).toList();
    }
}
