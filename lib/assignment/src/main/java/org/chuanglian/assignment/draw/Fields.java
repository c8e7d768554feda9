package org.chuanglian.assignment.draw;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A text of lines of a name, a colon and a value, under a line that says what it is. */
final class Fields {

    private final List<String> names = new ArrayList<>();
    private final List<String> values = new ArrayList<>();

    private Fields() {}

    static Fields empty() {
        return new Fields();
    }

    /** Reads the text; nothing when the first line or another is not as expected. */
    static Optional<Fields> of(String text, String kind) {
        List<String> lines = text.strip().lines().toList();
        if (lines.isEmpty() || !lines.getFirst().strip().equals(kind)) {
            return Optional.empty();
        }
        var fields = new Fields();
        for (String line : lines.subList(1, lines.size())) {
            int colon = line.indexOf(": ");
            if (colon < 1) {
                return Optional.empty();
            }
            fields.add(line.substring(0, colon), line.substring(colon + 2).stripTrailing());
        }
        return Optional.of(fields);
    }

    Fields add(String name, String value) {
        names.add(name);
        values.add(value);
        return this;
    }

    /** The value of the name that stands there once. */
    Optional<String> one(String name) {
        List<String> all = all(name);
        return all.size() == 1 ? Optional.of(all.getFirst()) : Optional.empty();
    }

    List<String> all(String name) {
        List<String> found = new ArrayList<>();
        for (int place = 0; place < names.size(); place++) {
            if (names.get(place).equals(name)) {
                found.add(values.get(place));
            }
        }
        return found;
    }

    String text(String kind) {
        var text = new StringBuilder(kind).append('\n');
        for (int place = 0; place < names.size(); place++) {
            text.append(names.get(place)).append(": ").append(values.get(place)).append('\n');
        }
        return text.toString();
    }
}
