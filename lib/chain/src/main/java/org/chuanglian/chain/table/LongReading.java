package org.chuanglian.chain.table;

/** What came of reading a long table. */
public sealed interface LongReading {

    /** The amounts. */
    record Read(LongTable table) implements LongReading {}

    /** Nothing was taken; the one line says which file and line, what was read and what was expected. */
    record Refused(String line) implements LongReading {}
}
