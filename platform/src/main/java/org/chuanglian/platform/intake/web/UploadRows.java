package org.chuanglian.platform.intake.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.chuanglian.platform.intake.upload.CheckedCell;
import org.chuanglian.platform.intake.upload.CheckedRow;
import org.chuanglian.platform.intake.upload.Field;
import org.chuanglian.platform.intake.upload.Finding;
import org.chuanglian.platform.intake.upload.FindingText;
import org.chuanglian.platform.intake.upload.ProblemRow;
import org.chuanglian.platform.intake.upload.ProblemRow.State;
import org.chuanglian.platform.intake.upload.Upload;
import org.chuanglian.platform.intake.upload.job.UploadDesk;
import org.chuanglian.platform.intake.upload.storage.PostgresProblemRows;
import org.chuanglian.platform.shell.Frame;
import org.springframework.stereotype.Component;

/** Shows the rows of an upload that are not simply right. */
@Component
class UploadRows {

    private static final int SHOWN = 100;

    private final UploadDesk desk;
    private final PostgresProblemRows problems;

    UploadRows(UploadDesk desk, PostgresProblemRows problems) {
        this.desk = desk;
        this.problems = problems;
    }

    UploadPage.Rows of(Frame frame, Upload upload, State state, long after) {
        Map<State, Long> counts = problems.counts(upload.id());
        long bad = counts.getOrDefault(State.BAD, 0L);
        long corrected = counts.getOrDefault(State.CORRECTED, 0L);
        long recordable = upload.good() + corrected;
        List<ProblemRow> kept = problems.after(upload.id(), after, Optional.of(state), SHOWN + 1);
        List<ProblemRow> shown = kept.subList(0, Math.min(SHOWN, kept.size()));
        List<CheckedRow> told = desk.told(upload, shown);
        List<Field> columns = columns(upload, told);
        String address = UploadPages.address(frame, upload);
        return new UploadPage.Rows(
                List.of(
                        UploadPages.figure(frame, UploadText.READ, upload.read(), ""),
                        UploadPages.figure(frame, UploadText.GOOD, upload.good(), "jia"),
                        UploadPages.figure(frame, UploadText.CORRECTED, corrected, ""),
                        UploadPages.figure(frame, UploadText.BAD, bad, bad > 0 ? "seal" : "")),
                List.of(
                        tab(frame, address, UploadText.SHOW_BAD, State.BAD, state, counts),
                        tab(frame, address, UploadText.SHOW_CORRECTED, State.CORRECTED, state, counts),
                        tab(frame, address, UploadText.SHOW_SKIPPED, State.SKIPPED, state, counts)),
                columns.stream().map(frame::t).toList(),
                lines(frame, upload, columns, shown, told),
                kept.size() > SHOWN
                        ? address + "?show=" + state.code() + "&after="
                                + shown.getLast().line()
                        : "",
                address + "/problems.csv",
                Long.toString(bad),
                bad == 0 ? frame.t(UploadText.COMMIT_ALL) : frame.t(UploadText.COMMIT_ALL_BLOCKED, bad),
                frame.t(UploadText.COMMIT_GOOD, recordable),
                bad == 0,
                recordable == 0);
    }

    private static UploadPage.Tab tab(
            Frame frame, String address, UploadText name, State state, State now, Map<State, Long> counts) {
        return new UploadPage.Tab(
                address + "?show=" + state.code(), frame.t(name, counts.getOrDefault(state, 0L)), state == now);
    }

    /** The fields that the file has a column for, and those that say something all the same. */
    private static List<Field> columns(Upload upload, List<CheckedRow> rows) {
        return upload.template().fields().stream()
                .filter(field -> upload.mapping().column(field).isPresent()
                        || rows.stream().anyMatch(row -> says(cell(upload, row, field))))
                .toList();
    }

    private static boolean says(CheckedCell cell) {
        return !cell.raw().isEmpty() || cell.finding() != null;
    }

    private static CheckedCell cell(Upload upload, CheckedRow row, Field field) {
        return row.cells().get(upload.template().position(field));
    }

    private static List<UploadRow> lines(
            Frame frame, Upload upload, List<Field> columns, List<ProblemRow> shown, List<CheckedRow> told) {
        List<UploadRow> lines = new ArrayList<>();
        for (int i = 0; i < shown.size(); i++) {
            ProblemRow row = shown.get(i);
            lines.add(new UploadRow(
                    Long.toString(row.line()),
                    UploadPages.address(frame, upload) + "/rows/" + row.line(),
                    cells(frame, upload, columns, told.get(i)),
                    switch (row.state()) {
                        case BAD -> "";
                        case CORRECTED -> frame.t(UploadText.STATE_ROW_CORRECTED);
                        case SKIPPED -> frame.t(UploadText.STATE_ROW_SKIPPED);
                    },
                    isOpen(row) && row.like().isPresent(),
                    isOpen(row)
                            && (row.like().isPresent()
                                    || row.finding()
                                            .filter(one -> one.text() == FindingText.LIKE_ROW)
                                            .isPresent()),
                    row.state() == State.SKIPPED));
        }
        return lines;
    }

    private static boolean isOpen(ProblemRow row) {
        return row.state() == State.BAD && row.decided().isEmpty();
    }

    private static List<UploadRow.Cell> cells(Frame frame, Upload upload, List<Field> columns, CheckedRow row) {
        List<UploadRow.Cell> cells = new ArrayList<>();
        for (Field field : columns) {
            CheckedCell cell = cell(upload, row, field);
            Finding finding = cell.finding();
            cells.add(new UploadRow.Cell(
                    frame.t(field),
                    shortened(cell.raw()),
                    cell.isBad() ? "cellerr" : cell.isCorrected() ? "cellfix" : "",
                    cell.isCorrected(),
                    finding == null ? "" : finding.in(frame.language())));
        }
        return cells;
    }

    private static String shortened(String text) {
        int most = 80;
        return text.length() > most ? text.substring(0, most) + "…" : text;
    }
}
