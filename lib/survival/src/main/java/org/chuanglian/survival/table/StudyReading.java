package org.chuanglian.survival.table;

/** What came of reading a table of follow-up. */
public sealed interface StudyReading {

    /** The follow-up, ready for the statistics. */
    record Read(Study study) implements StudyReading {}

    /** Nothing was taken; the one line says which file and line, what was read and what was expected. */
    record Refused(String line) implements StudyReading {}
}
