package org.chuanglian.platform.intake.web;

import java.util.List;
import org.chuanglian.platform.shell.Frame;
import org.jspecify.annotations.Nullable;

/**
 * What the page of the open data pack shows.
 *
 * @param finding the sentence at the top
 * @param doubts how many values are doubtful; empty when none is
 * @param loading how far the loading is; empty when none runs
 */
public record PackPage(
        Frame frame,
        String finding,
        String doubts,
        String loading,
        List<TableRow> tables,
        List<ProblemRow> problems,
        List<RemarkRow> remarks) {

    /** A table as it stands; figures are written as they are to be read. */
    public record TableRow(
            String table,
            String state,
            boolean refused,
            String source,
            String rows,
            String subjects,
            String facts,
            String corrections,
            String unchanged,
            String relations,
            String seconds,
            String loadedAt) {}

    /** Something wrong in a file. */
    public record ProblemRow(
            String file, @Nullable String line, @Nullable String column, String read, String expected, String hint) {}

    /** Something that a loading met, and how often. */
    public record RemarkRow(String table, String remark, String occurrences, List<String> examples) {}
}
