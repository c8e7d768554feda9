package org.chuanglian.platform.intake.web;

import java.util.List;
import org.chuanglian.platform.shell.Frame;
import org.jspecify.annotations.Nullable;

/**
 * One upload, by where it stands: its mapping, the job at work, its rows, or what was recorded. Of these four the one that
 * matters is there.
 *
 * @param steps of the import, in their order
 * @param notice something that was just refused; empty when nothing was
 */
public record UploadPage(
        Frame frame,
        String title,
        String file,
        String uploadedAt,
        String address,
        List<Step> steps,
        String notice,
        @Nullable Columns columns,
        @Nullable Work work,
        @Nullable Rows rows,
        @Nullable Result result) {

    /** A step of the import; it is done, now, or to come. */
    public record Step(String name, String mark, boolean isNow) {}

    /** The form that maps columns. */
    public record Columns(List<Choice> choices, List<String> problems) {}

    /** A field and the columns that it may be. */
    public record Choice(String name, String label, boolean required, List<Option> options) {}

    /** A column of the file. */
    public record Option(String value, String label, boolean chosen) {}

    /** The job at work. */
    public record Work(String events, String job) {}

    /** The checked rows. */
    public record Rows(
            List<Figure> figures,
            List<Tab> tabs,
            List<String> headings,
            List<UploadRow> lines,
            String more,
            String download,
            String left,
            String commitAll,
            String commitGood,
            boolean isClean,
            boolean isEmpty) {}

    /** A number of rows. */
    public record Figure(String name, String value, String mark) {}

    /** A choice of what is shown. */
    public record Tab(String address, String name, boolean isNow) {}

    /** What was recorded. */
    public record Result(List<Figure> figures, String download, String undo, String undone) {}
}
