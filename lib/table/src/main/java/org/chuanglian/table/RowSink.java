package org.chuanglian.table;

/**
 * Takes the rows of a table one by one.
 *
 * @param <X> what it may throw when it cannot take a row
 */
@FunctionalInterface
public interface RowSink<X extends Exception> {

    /** Takes a row that has been found right. */
    void accept(Row row) throws X;
}
