package org.chuanglian.table;

import java.util.Optional;
import java.util.OptionalLong;

/**
 * Where in a pack something stands.
 *
 * @param file the file's name relative to the pack
 * @param line the physical line, counted from 1; absent when the whole file is meant
 * @param column the column's name, or the JSON pointer in {@code datapackage.json}; absent when the whole line is meant
 */
public record Place(String file, OptionalLong line, Optional<String> column) {

    static Place file(String file) {
        return new Place(file, OptionalLong.empty(), Optional.empty());
    }

    static Place line(String file, long line) {
        return new Place(file, OptionalLong.of(line), Optional.empty());
    }

    static Place cell(String file, long line, String column) {
        return new Place(file, OptionalLong.of(line), Optional.of(column));
    }

    static Place pointer(String file, String pointer) {
        return new Place(file, OptionalLong.empty(), Optional.of(pointer));
    }

    /** The place in words: {@code firms.csv, line 12, column list_date}. */
    @Override
    public String toString() {
        var words = new StringBuilder(file);
        line.ifPresent(number -> words.append(", line ").append(number));
        column.ifPresent(name -> words.append(", column ").append(name));
        return words.toString();
    }
}
