package org.chuanglian.table;

/** What came of reading one cell. */
sealed interface CellReading {

    /** The cell is empty, and may be. */
    record Empty() implements CellReading {}

    /** The cell's value: String, Long, BigDecimal, Boolean, LocalDate or Year, as its type has it. */
    record Value(Object value) implements CellReading {}

    /** The cell is wrong. */
    record Fault(Problem.Kind kind, String expected, String hint) implements CellReading {}
}
