package org.chuanglian.platform.intake.web;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.chuanglian.platform.account.Reader;
import org.chuanglian.platform.account.SignedIn;
import org.chuanglian.platform.intake.IntakePolicy;
import org.chuanglian.platform.intake.upload.CheckedCell;
import org.chuanglian.platform.intake.upload.CheckedRow;
import org.chuanglian.platform.intake.upload.Field;
import org.chuanglian.platform.intake.upload.Finding;
import org.chuanglian.platform.intake.upload.Form;
import org.chuanglian.platform.intake.upload.Mapping;
import org.chuanglian.platform.intake.upload.ProblemRow;
import org.chuanglian.platform.intake.upload.Template;
import org.chuanglian.platform.intake.upload.Upload;
import org.chuanglian.platform.intake.upload.file.UploadSettings;
import org.chuanglian.platform.intake.upload.job.UploadDesk;
import org.chuanglian.platform.registry.RegistryRoom;
import org.chuanglian.platform.shared.ChinaTime;
import org.chuanglian.platform.shell.Frame;
import org.chuanglian.platform.work.Jobs;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.util.unit.DataSize;

/** Puts the pages of uploads together. */
@Component
class UploadPages {

    private static final int MINE = 50;

    /** What one organisation has to say of itself is no larger. */
    private static final DataSize DECLARED_MOST = DataSize.ofMegabytes(5);

    private final UploadDesk desk;
    private final UploadRows rows;
    private final UploadSettings settings;

    UploadPages(UploadDesk desk, UploadRows rows, UploadSettings settings) {
        this.desk = desk;
        this.rows = rows;
        this.settings = settings;
    }

    /** What the page shows of the rows, and what was just refused. */
    record Asked(ProblemRow.State state, long after, String notice, List<String> problems, Optional<Mapping> typed) {
        static final Asked PLAIN = new Asked(ProblemRow.State.BAD, 0, "", List.of(), Optional.empty());

        static Asked refused(String notice) {
            return new Asked(ProblemRow.State.BAD, 0, notice, List.of(), Optional.empty());
        }
    }

    /** The tables that a person may send. */
    static List<Template> templates(SignedIn me) {
        return Template.sentBy(declares(me));
    }

    /** Whether a person declares values for an organisation, in contrast to who records in an office. */
    private static boolean declares(SignedIn me) {
        return !IntakePolicy.declaresFor(Reader.of(Optional.of(me))).isEmpty();
    }

    /** How large a file of a person may be. */
    DataSize most(SignedIn me) {
        return declares(me) ? DECLARED_MOST : settings.most();
    }

    UploadsPage list(Frame frame, SignedIn me, String problem, String chosen) {
        boolean declares = declares(me);
        return new UploadsPage(
                frame.in(RegistryRoom.ROOM, frame.t(UploadText.TITLE)),
                frame.href(UploadController.PATH),
                frame.t(UploadText.FILE_HINT, most(me).toMegabytes()),
                frame.t(declares ? UploadText.DECLARING_LEDE : UploadText.LEDE),
                !declares,
                kinds(frame, templates(me)),
                desk.of(me.id(), MINE).stream()
                        .map(upload -> new UploadsPage.Line(
                                address(frame, upload),
                                upload.fileName(),
                                frame.t(upload.template()),
                                minute(upload.uploadedAt()),
                                upload.read() == 0 ? "–" : Long.toString(upload.read()),
                                mark(upload.state()),
                                frame.t(told(upload.state()))))
                        .toList(),
                problem,
                chosen);
    }

    private static List<UploadsPage.Kind> kinds(Frame frame, List<Template> templates) {
        List<UploadsPage.Kind> kinds = new ArrayList<>();
        for (Template template : templates) {
            String file = frame.href(UploadController.TEMPLATES + "/" + template.code());
            kinds.add(new UploadsPage.Kind(
                    template.code(),
                    frame.t(template),
                    template.fields().stream()
                            .map(field -> frame.t(field) + (template.requires(field) ? "＊" : ""))
                            .collect(Collectors.joining(" · ")),
                    file + ".csv",
                    file + ".xlsx"));
        }
        return kinds;
    }

    private static String mark(Upload.State state) {
        return switch (state) {
            case MAPPING, CHECKED -> "wait";
            case CHECKING, COMMITTING, UNDOING -> "doing";
            case COMMITTED -> "done";
            case UNDONE -> "warn";
        };
    }

    /** The words for where an upload stands. */
    static UploadText told(Upload.State state) {
        return switch (state) {
            case MAPPING -> UploadText.STATE_MAPPING;
            case CHECKING -> UploadText.STATE_CHECKING;
            case CHECKED -> UploadText.STATE_CHECKED;
            case COMMITTING -> UploadText.STATE_COMMITTING;
            case COMMITTED -> UploadText.STATE_COMMITTED;
            case UNDOING -> UploadText.STATE_UNDOING;
            case UNDONE -> UploadText.STATE_UNDONE;
        };
    }

    UploadPage page(Frame frame, Upload upload, Asked asked) {
        String title = frame.t(UploadText.TITLE_OF, frame.t(upload.template()));
        return new UploadPage(
                frame.in(RegistryRoom.ROOM, title),
                title,
                upload.fileName(),
                minute(upload.uploadedAt()),
                address(frame, upload),
                steps(frame, upload.state()),
                asked.notice(),
                upload.state() == Upload.State.MAPPING || !asked.problems().isEmpty()
                        ? columns(frame, upload, asked)
                        : null,
                work(frame, upload),
                upload.state() == Upload.State.CHECKED && asked.problems().isEmpty()
                        ? rows.of(frame, upload, asked.state(), asked.after())
                        : null,
                result(frame, upload));
    }

    /** The page that maps columns, also of an upload that was mapped before. */
    UploadPage mapping(Frame frame, Upload upload) {
        UploadPage page = page(frame, upload, Asked.PLAIN);
        return new UploadPage(
                page.frame(),
                page.title(),
                page.file(),
                page.uploadedAt(),
                page.address(),
                steps(frame, Upload.State.MAPPING),
                page.notice(),
                columns(frame, upload, Asked.PLAIN),
                null,
                null,
                null);
    }

    private static List<UploadPage.Step> steps(Frame frame, Upload.State state) {
        int now = switch (state) {
            case MAPPING, CHECKING -> 3;
            case CHECKED -> 4;
            case COMMITTING, COMMITTED, UNDOING, UNDONE -> 5;
        };
        List<UploadText> names = List.of(
                UploadText.STEP_TEMPLATE,
                UploadText.STEP_UPLOAD,
                UploadText.STEP_MAP,
                UploadText.STEP_FIX,
                UploadText.STEP_COMMIT);
        List<UploadPage.Step> steps = new ArrayList<>();
        for (UploadText name : names) {
            int number = steps.size() + 1;
            steps.add(new UploadPage.Step(frame.t(name), number < now ? "done" : "", number == now));
        }
        return steps;
    }

    private static UploadPage.Columns columns(Frame frame, Upload upload, Asked asked) {
        Mapping mapping = asked.typed().orElse(upload.mapping());
        List<UploadPage.Choice> choices = new ArrayList<>();
        for (Field field : upload.template().fields()) {
            int chosen = mapping.column(field).orElse(-1);
            List<UploadPage.Option> options = new ArrayList<>();
            options.add(new UploadPage.Option("-1", frame.t(UploadText.NO_COLUMN), chosen < 0));
            for (int i = 0; i < upload.headings().size(); i++) {
                String heading = upload.headings().get(i);
                options.add(new UploadPage.Option(
                        Integer.toString(i), heading.isEmpty() ? "#" + (i + 1) : heading, i == chosen));
            }
            choices.add(new UploadPage.Choice(
                    UploadController.column(upload.template(), field),
                    frame.t(field),
                    upload.template().requires(field),
                    options));
        }
        return new UploadPage.Columns(choices, asked.problems());
    }

    private static UploadPage.@Nullable Work work(Frame frame, Upload upload) {
        return UploadDesk.isAtWork(upload)
                ? upload.job()
                        .map(job ->
                                new UploadPage.Work(frame.href(Jobs.page(job) + "/events"), frame.href(Jobs.page(job))))
                        .orElse(null)
                : null;
    }

    private UploadPage.@Nullable Result result(Frame frame, Upload upload) {
        return upload.recorded()
                .map(recorded -> new UploadPage.Result(
                        List.of(
                                figure(frame, UploadText.RESULT_ROWS, recorded.rows(), "jia"),
                                figure(
                                        frame,
                                        UploadText.RESULT_LEFT,
                                        recorded.left(),
                                        recorded.left() > 0 ? "seal" : ""),
                                figure(frame, UploadText.RESULT_SUBJECTS, recorded.subjects(), ""),
                                figure(frame, UploadText.RESULT_FACTS, recorded.facts(), "")),
                        recorded.left() > 0 ? address(frame, upload) + "/problems.csv" : "",
                        desk.isUndoable(upload)
                                ? frame.t(
                                        UploadText.UNDO_UNTIL,
                                        minute(recorded.at().plus(UploadDesk.UNDONE_WITHIN)))
                                : "",
                        upload.undoneAt()
                                .map(at -> frame.t(UploadText.UNDONE_AT, minute(at)))
                                .orElse("")))
                .orElse(null);
    }

    static UploadPage.Figure figure(Frame frame, UploadText name, long value, String mark) {
        return new UploadPage.Figure(frame.t(name), frame.t(UploadText.NUMBER, value), mark);
    }

    UploadRowPage row(Frame frame, Upload upload, ProblemRow row) {
        CheckedRow told = desk.told(upload, List.of(row)).getFirst();
        String title = frame.t(UploadText.FIX_TITLE, Long.toString(row.line()));
        List<UploadRowPage.Input> inputs = new ArrayList<>();
        for (Field field : upload.template().fields()) {
            CheckedCell cell = told.cells().get(upload.template().position(field));
            Finding finding = cell.finding();
            inputs.add(new UploadRowPage.Input(
                    UploadController.column(upload.template(), field),
                    frame.t(field),
                    cell.raw(),
                    finding == null ? "" : finding.in(frame.language()),
                    cell.isBad(),
                    field.form() == Form.NAME));
        }
        return new UploadRowPage(
                frame.in(RegistryRoom.ROOM, title),
                title,
                address(frame, upload) + "/rows/" + row.line(),
                address(frame, upload),
                inputs);
    }

    static String address(Frame frame, Upload upload) {
        return frame.href(UploadController.PATH + "/" + upload.id());
    }

    private static String minute(Instant at) {
        return ChinaTime.minute(at);
    }
}
