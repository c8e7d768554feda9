package org.chuanglian.platform.intake.web;

import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.chuanglian.platform.intake.upload.CheckedCell;
import org.chuanglian.platform.intake.upload.CheckedRow;
import org.chuanglian.platform.intake.upload.Field;
import org.chuanglian.platform.intake.upload.Finding;
import org.chuanglian.platform.intake.upload.ProblemRow;
import org.chuanglian.platform.intake.upload.ProblemRow.State;
import org.chuanglian.platform.intake.upload.Template;
import org.chuanglian.platform.intake.upload.Upload;
import org.chuanglian.platform.intake.upload.file.TableWriter;
import org.chuanglian.platform.intake.upload.job.UploadDesk;
import org.chuanglian.platform.intake.upload.storage.PostgresProblemRows;
import org.chuanglian.platform.shell.Frame;
import org.springframework.stereotype.Component;

/** Writes the tables that are handed out, row by row. */
@Component
class UploadTables {

    private static final int PORTION = 1_000;

    private final UploadDesk desk;
    private final PostgresProblemRows problems;

    UploadTables(UploadDesk desk, PostgresProblemRows problems) {
        this.desk = desk;
        this.problems = problems;
    }

    /** An empty table with the headings of a template. */
    void template(Frame frame, Template template, boolean spreadsheet, OutputStream out) throws IOException {
        try (TableWriter table = TableWriter.to(out, spreadsheet, frame.t(template))) {
            table.row(headings(frame, template).toList());
        }
    }

    /** The rows that are not recorded, with the reason of each in a last column; headings as in the template. */
    void problems(Frame frame, Upload upload, boolean spreadsheet, OutputStream out) throws IOException {
        try (TableWriter table = TableWriter.to(out, spreadsheet, frame.t(UploadText.FILE_PROBLEMS))) {
            table.row(Stream.concat(
                            headings(frame, upload.template()),
                            Stream.of(frame.t(UploadText.LINE), frame.t(UploadText.REASON)))
                    .toList());
            for (State state : List.of(State.BAD, State.SKIPPED)) {
                write(frame, upload, state, table);
            }
        }
    }

    private void write(Frame frame, Upload upload, State state, TableWriter table) throws IOException {
        List<ProblemRow> portion = problems.after(upload.id(), 0, Optional.of(state), PORTION);
        while (!portion.isEmpty()) {
            for (CheckedRow row : desk.told(upload, portion)) {
                List<String> cells = new ArrayList<>(row.raw());
                cells.add(Long.toString(row.line()));
                cells.add(state == State.SKIPPED ? frame.t(UploadText.STATE_ROW_SKIPPED) : reason(frame, upload, row));
                table.row(cells);
            }
            portion = problems.after(upload.id(), portion.getLast().line(), Optional.of(state), PORTION);
        }
    }

    private static Stream<String> headings(Frame frame, Template template) {
        return template.fields().stream().map(frame::t);
    }

    private static String reason(Frame frame, Upload upload, CheckedRow row) {
        List<Field> fields = upload.template().fields();
        return fields.stream()
                .filter(field -> row.cells().get(fields.indexOf(field)).isBad())
                .map(field -> {
                    CheckedCell cell = row.cells().get(fields.indexOf(field));
                    Finding finding = Objects.requireNonNull(cell.finding());
                    return frame.t(UploadText.REASON_OF, frame.t(field), finding.in(frame.language()));
                })
                .collect(Collectors.joining(" | "));
    }
}
