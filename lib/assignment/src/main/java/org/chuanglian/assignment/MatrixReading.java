package org.chuanglian.assignment;

/** What came of reading a matrix. */
public sealed interface MatrixReading {

    /** The whole matrix. */
    record Read(Matrix matrix) implements MatrixReading {}

    /** Nothing was taken; the one line says which file and line, what was read and what was expected. */
    record Refused(String line) implements MatrixReading {}
}
