package org.chuanglian.platform.registry;

import java.io.IOException;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;

/** A file that a list is written into, row by row; closing it completes the file. */
public interface ListFile extends AutoCloseable {

    /** Writes one row; the cells stand in the order of the columns. */
    void row(List<Cell> cells) throws IOException;

    /** Says what was exported, as the last words of the file. */
    void end(Map<Note, String> notes) throws IOException;

    @Override
    void close() throws IOException;

    /** A form that a list can have. */
    enum Format {
        CSV("csv", "text/csv;charset=UTF-8"),
        XLSX("xlsx", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"),
        JSON("json", "application/json");

        private final String ending;
        private final String mediaType;

        Format(String ending, String mediaType) {
            this.ending = ending;
            this.mediaType = mediaType;
        }

        public String ending() {
            return ending;
        }

        public String mediaType() {
            return mediaType;
        }
    }

    /** A column: its key for programs and its heading for people. */
    record Column(String key, String heading) {}

    /** What the last words are about. */
    enum Note {
        FILTER("filter"),
        ROWS("total"),
        KNOWN("knownUntil"),
        SOURCES("sources");

        private final String key;

        Note(String key) {
            this.key = key;
        }

        /** What programs read. */
        public String key() {
            return key;
        }
    }

    /** What a cell holds. */
    sealed interface Cell {
        record Words(String text) implements Cell {}

        record Figure(BigDecimal value) implements Cell {}

        record Truth(boolean value, String written) implements Cell {}

        /** Not known: an empty cell, or null in JSON. */
        record Missing() implements Cell {}
    }
}
