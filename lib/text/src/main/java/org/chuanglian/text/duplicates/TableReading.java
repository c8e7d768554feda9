package org.chuanglian.text.duplicates;

/** What came of reading a table. */
public sealed interface TableReading {

    /** The whole table. */
    record Read(Table table) implements TableReading {}

    /** Nothing was taken; the one line says which file and line, what was read and what was expected. */
    record Refused(String line) implements TableReading {}
}
