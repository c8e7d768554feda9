package org.chuanglian.assignment;

import java.io.IOException;
import java.nio.file.Path;
import org.chuanglian.table.BrokenCsv;
import org.chuanglian.table.DelimitedFile;

/**
 * Reads a matrix from a delimited file: a line a reviewer, a cell an item, with or without a line of item names and a column
 * of reviewer names.
 */
public final class MatrixFile {

    private MatrixFile() {}

    /**
     * Reads the matrix; an empty file is a matrix without rows.
     *
     * @throws IOException when the file cannot be opened or read
     */
    public static MatrixReading read(Path file) throws IOException {
        try (DelimitedFile lines = DelimitedFile.open(file)) {
            var rows = new MatrixRows(file);
            for (var line = lines.next(); line.isPresent(); line = lines.next()) {
                String refused = rows.add(line.get());
                if (refused != null) {
                    return new MatrixReading.Refused(refused);
                }
            }
            return rows.matrix();
        } catch (BrokenCsv broken) {
            return new MatrixReading.Refused(broken.line());
        }
    }
}
