package org.chuanglian.platform.intake.pack;

import org.chuanglian.platform.registry.Recordings;
import org.chuanglian.table.Problem;
import org.jspecify.annotations.Nullable;

/**
 * What is wrong in a table, and where.
 *
 * @param line the physical line from 1; null when the whole file is meant
 * @param column the column; null when the whole line is meant
 * @param value what was read; empty when nothing was there
 * @param expected what would have been right
 * @param hint a sentence that begins with "Maybe"; empty when there is nothing to guess
 */
public record TableProblem(
        String file, @Nullable Long line, @Nullable String column, String value, String expected, String hint) {

    static TableProblem of(Problem problem) {
        return new TableProblem(
                problem.place().file(),
                problem.place().line().isPresent() ? problem.place().line().getAsLong() : null,
                problem.place().column().orElse(null),
                problem.read(),
                problem.expected(),
                problem.hint());
    }

    /** The registry's own refusal of a row, whose number is its line. */
    static TableProblem of(String table, Recordings.Problem problem) {
        String[] parts = problem.what().split("\n", 2);
        return new TableProblem(
                table + ".csv", (long) problem.row(), null, "", parts[0], parts.length > 1 ? parts[1] : "");
    }

    /** The table itself may be right, but it needs one that is not loaded. */
    static TableProblem waiting(String table, String needed) {
        return new TableProblem(table + ".csv", null, null, "", "the table " + needed + " to be loaded first", "");
    }

    /** One line for the console. */
    String message() {
        StringBuilder words = new StringBuilder(file);
        if (line != null) {
            words.append(", line ").append(line);
        }
        if (column != null) {
            words.append(", column ").append(column);
        }
        words.append(": ");
        if (column != null) {
            words.append("read \"").append(value).append("\", expected ");
        }
        words.append(expected);
        return hint.isEmpty() ? words.toString() : words + "\n    " + hint;
    }
}
