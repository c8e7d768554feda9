package org.chuanglian.platform.intake.upload.file;

import java.io.Closeable;
import java.util.Optional;

/** The rows of one table of a file, read one after the other. */
interface TableSource extends Closeable {

    /** Characters of a cell that are read; no field of any template takes as many. */
    int LONGEST_CELL = 10_000;

    /** Columns of a row that are read. */
    int MOST_COLUMNS = 500;

    /**
     * The next row, blank ones among them; none at the end.
     *
     * @throws BrokenTable when the file cannot be read on
     */
    Optional<SourceRow> next();

    static String cut(String cell) {
        return cell.length() > LONGEST_CELL ? cell.substring(0, LONGEST_CELL + 1) : cell;
    }
}
