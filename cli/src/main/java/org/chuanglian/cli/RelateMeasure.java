package org.chuanglian.cli;

/** What the command {@code relate} works out. */
enum RelateMeasure {
    /** Location quotients. */
    RCA,
    /** Relatedness between columns, or rows. */
    RELATEDNESS,
    /** Relatedness density. */
    DENSITY,
    /** One less density. */
    DISTANCE,
    /** Complexity of rows. */
    ECI,
    /** Complexity of columns. */
    PCI,
    /** Fitness of rows, or the complexity of columns that belongs to it. */
    FITNESS,
    /** How many columns a row is specialised in. */
    DIVERSITY,
    /** How many rows are specialised in a column. */
    UBIQUITY,
    /** How unevenly amounts are spread. */
    CONCENTRATION,
    /** Complexity outlook of rows. */
    OUTLOOK,
    /** What a row would gain by a column. */
    GAIN,
    /** Whether density tells entries. */
    ENTRY
}
