package org.chuanglian.text.collection;

/** What became of reading a file. */
public sealed interface Reading<T> {

    /** The whole file, as it was meant. */
    record Read<T>(T content) implements Reading<T> {}

    /** The file cannot be used; the line names file, line number and what was expected. */
    record Refused<T>(String line) implements Reading<T> {}
}
