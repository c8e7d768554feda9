package org.chuanglian.survival.table;

import java.util.ArrayList;
import java.util.List;

/** The wanted columns of a CSV file as text, with the line that each row begins on. */
final class Columns {

    private final String file;
    private final List<String> names;
    private final List<List<String>> cells = new ArrayList<>();
    private final List<Long> lines = new ArrayList<>();

    Columns(String file, List<String> names) {
        this.file = file;
        this.names = List.copyOf(names);
        names.forEach(_ -> cells.add(new ArrayList<>()));
    }

    void add(long line, List<String> values) {
        lines.add(line);
        for (int column = 0; column < values.size(); column++) {
            cells.get(column).add(values.get(column).strip());
        }
    }

    int size() {
        return lines.size();
    }

    List<String> column(String name) {
        return cells.get(names.indexOf(name));
    }

    Unusable unusable(int row, String what) {
        return new Unusable("'%s' line %d %s".formatted(file, lines.get(row), what));
    }

    Unusable unusable(String what) {
        return new Unusable("'%s' %s".formatted(file, what));
    }
}
