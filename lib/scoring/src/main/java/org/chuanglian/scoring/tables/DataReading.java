package org.chuanglian.scoring.tables;

import org.chuanglian.scoring.Dataset;

/** Data that were read, or the line that says why they were not. */
public sealed interface DataReading {

    /** They fit the scheme. */
    record Read(Dataset data) implements DataReading {}

    /** They do not: file, line, what was read, what was expected, and what may help. */
    record Refused(String line) implements DataReading {}
}
