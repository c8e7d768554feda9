package org.chuanglian.platform.intake.web;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.chuanglian.pages.Templates;
import org.chuanglian.platform.account.Reader;
import org.chuanglian.platform.account.SignedIn;
import org.chuanglian.platform.intake.IntakePolicy;
import org.chuanglian.platform.intake.upload.Field;
import org.chuanglian.platform.intake.upload.Mapping;
import org.chuanglian.platform.intake.upload.ProblemRow;
import org.chuanglian.platform.intake.upload.ProblemRow.Resolution;
import org.chuanglian.platform.intake.upload.ProblemRow.State;
import org.chuanglian.platform.intake.upload.Template;
import org.chuanglian.platform.intake.upload.Upload;
import org.chuanglian.platform.intake.upload.UploadId;
import org.chuanglian.platform.intake.upload.job.UploadDesk;
import org.chuanglian.platform.intake.upload.storage.PostgresProblemRows;
import org.chuanglian.platform.intake.web.UploadPages.Asked;
import org.chuanglian.platform.shared.ErrorCode;
import org.chuanglian.platform.shared.PlatformException;
import org.chuanglian.platform.shell.Admission;
import org.chuanglian.platform.shell.Admits;
import org.chuanglian.platform.shell.FormFields;
import org.chuanglian.platform.shell.Frame;
import org.chuanglian.platform.shell.Html;
import org.chuanglian.platform.shell.Onward;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.View;

/** Takes tables, and leads whoever sent one through mapping, fixing and recording its rows. */
@Controller
class UploadController {

    static final String PATH = Upload.PAGES;
    static final String TEMPLATES = "/intake/upload-templates";
    private static final String ONE = PATH + "/{id}";
    private static final String ROW = ONE + "/rows/{line}";
    private static final int LONGEST_NAME = 200;

    private final UploadDesk desk;
    private final UploadPages pages;
    private final PostgresProblemRows problems;
    private final Templates templates;

    UploadController(UploadDesk desk, UploadPages pages, PostgresProblemRows problems, Templates templates) {
        this.desk = desk;
        this.pages = pages;
        this.problems = problems;
        this.templates = templates;
    }

    /** What a form calls the field of a template. */
    static String column(Template template, Field field) {
        return "f" + template.position(field);
    }

    @Admits(Admission.REPORTERS)
    @GetMapping(PATH)
    View list(Frame frame, SignedIn me, @RequestParam(defaultValue = "") String kind) {
        return Html.of(templates.intakeUploads(pages.list(frame, me, "", FormFields.plain(kind))));
    }

    @Admits(Admission.REPORTERS)
    @PostMapping(PATH)
    View take(
            Frame frame,
            SignedIn me,
            @RequestParam(defaultValue = "") String kind,
            @RequestParam(required = false) @Nullable MultipartFile file)
            throws IOException {
        Optional<Template> template = Template.read(kind).filter(UploadPages.templates(me)::contains);
        if (template.isEmpty()) {
            return refused(frame, me, frame.t(UploadText.BAD_KIND), "");
        }
        if (file == null || file.getOriginalFilename() == null || file.isEmpty()) {
            return refused(frame, me, frame.t(UploadText.BAD_FILE), kind);
        }
        if (file.getSize() > pages.most(me).toBytes()) {
            return refused(
                    frame, me, frame.t(UploadText.TOO_LARGE, pages.most(me).toMegabytes()), kind);
        }
        try (InputStream sent = file.getInputStream()) {
            return switch (desk.take(template.get(), name(file.getOriginalFilename()), sent, me.id())) {
                case UploadDesk.Taken.Kept kept -> Onward.to(frame, PATH + "/" + kept.id());
                case UploadDesk.Taken.Unreadable unreadable ->
                    refused(frame, me, unreadable.why().in(frame.language()), kind);
            };
        }
    }

    /** The last part of what the browser calls the file, without what no name has. */
    private static String name(@Nullable String sent) {
        String plain = FormFields.plain(sent == null ? "" : sent)
                .replaceAll(".*[/\\\\]", "")
                .strip();
        return plain.length() > LONGEST_NAME ? plain.substring(plain.length() - LONGEST_NAME) : plain;
    }

    private View refused(Frame frame, SignedIn me, String why, String kind) {
        return Html.of(templates.intakeUploads(pages.list(frame, me, why, kind)));
    }

    @Admits(Admission.REPORTERS)
    @GetMapping(ONE)
    View one(
            Frame frame,
            Reader reader,
            @PathVariable String id,
            @RequestParam(defaultValue = "") String show,
            @RequestParam(defaultValue = "") String after) {
        Upload upload = found(id, reader);
        return show.equals("mapping") && upload.state() == Upload.State.CHECKED
                ? Html.of(templates.intakeUpload(pages.mapping(frame, upload)))
                : Html.of(templates.intakeUpload(pages.page(
                        frame,
                        upload,
                        new Asked(state(show), line(after).orElse(0L), "", List.of(), Optional.empty()))));
    }

    private static State state(String show) {
        return switch (show) {
            case "corrected" -> State.CORRECTED;
            case "skipped" -> State.SKIPPED;
            default -> State.BAD;
        };
    }

    private static Optional<Long> line(String text) {
        return text.matches("[0-9]{1,9}") ? Optional.of(Long.valueOf(text)) : Optional.empty();
    }

    @Admits(Admission.REPORTERS)
    @PostMapping(ONE + "/mapping")
    View map(Frame frame, Reader reader, @PathVariable String id, @RequestParam Map<String, String> sent) {
        Upload upload = found(id, reader);
        List<Integer> columns = new ArrayList<>();
        for (Field field : upload.template().fields()) {
            int at = line(sent.getOrDefault(column(upload.template(), field), ""))
                    .orElse(-1L)
                    .intValue();
            columns.add(at < upload.headings().size() ? at : -1);
        }
        Mapping mapping = new Mapping(upload.template(), columns);
        List<String> wrong = new ArrayList<>();
        mapping.missing().forEach(field -> wrong.add(frame.t(UploadText.MAP_MISSING, frame.t(field))));
        mapping.shared().forEach(field -> wrong.add(frame.t(UploadText.MAP_SHARED, frame.t(field))));
        if (!wrong.isEmpty()) {
            return Html.of(templates.intakeUpload(
                    pages.page(frame, upload, new Asked(State.BAD, 0, "", wrong, Optional.of(mapping)))));
        }
        return desk.check(upload, mapping)
                ? Onward.to(frame, PATH + "/" + upload.id())
                : told(frame, upload, frame.t(UploadText.LATE));
    }

    @Admits(Admission.REPORTERS)
    @GetMapping(ROW)
    View row(Frame frame, Reader reader, @PathVariable String id, @PathVariable String line) {
        Upload upload = found(id, reader);
        return Html.of(templates.intakeUploadrow(pages.row(frame, upload, found(upload, line))));
    }

    @Admits(Admission.REPORTERS)
    @PostMapping(ROW)
    View fix(
            Frame frame,
            Reader reader,
            @PathVariable String id,
            @PathVariable String line,
            @RequestParam Map<String, String> sent) {
        Upload upload = found(id, reader);
        ProblemRow row = found(upload, line);
        ProblemRow changed = switch (sent.getOrDefault("act", "")) {
            case "skip" -> row.skipped();
            case "unskip" -> row.unskipped();
            case "same" -> row.decided(Resolution.SAME);
            case "another" -> row.decided(Resolution.ANOTHER);
            case "fix" -> row.fixed(fixed(upload, row, new FormFields(sent)));
            default ->
                throw new PlatformException(
                        ErrorCode.MALFORMED_REQUEST,
                        "act is \"" + sent.get("act") + "\", expected fix, skip, unskip, same or another");
        };
        if (!desk.put(upload, changed)) {
            return told(frame, upload, frame.t(UploadText.LATE));
        }
        String show = row.state() == State.BAD ? "" : "?show=" + row.state().code();
        return Onward.to(frame, PATH + "/" + upload.id() + show);
    }

    private static List<String> fixed(Upload upload, ProblemRow row, FormFields form) {
        List<String> cells = new ArrayList<>();
        for (Field field : upload.template().fields()) {
            String name = column(upload.template(), field);
            cells.add(
                    form.typed().containsKey(name)
                            ? form.typed().get(name).strip()
                            : row.current().get(upload.template().position(field)));
        }
        return cells;
    }

    @Admits(Admission.REPORTERS)
    @PostMapping(ONE + "/commit")
    View commit(Frame frame, Reader reader, @PathVariable String id, @RequestParam(defaultValue = "") String left) {
        Upload upload = found(id, reader);
        long bad = problems.counts(upload.id()).getOrDefault(State.BAD, 0L);
        if (upload.state() == Upload.State.CHECKED && line(left).orElse(0L) != bad) {
            return told(frame, upload, frame.t(UploadText.CHANGED, bad));
        }
        return desk.commit(upload)
                ? Onward.to(frame, PATH + "/" + upload.id())
                : told(frame, found(id, reader), frame.t(UploadText.ALREADY));
    }

    @Admits(Admission.REPORTERS)
    @PostMapping(ONE + "/undo")
    View undo(Frame frame, SignedIn me, @PathVariable String id) {
        Upload upload = found(id, Reader.of(Optional.of(me)));
        return desk.undo(upload, me.id())
                ? Onward.to(frame, PATH + "/" + upload.id())
                : told(frame, upload, frame.t(UploadText.UNDO_LATE));
    }

    private View told(Frame frame, Upload upload, String notice) {
        return Html.of(templates.intakeUpload(pages.page(frame, upload, Asked.refused(notice))));
    }

    /** Another's upload is not there. */
    Upload found(String id, Reader reader) {
        return UploadId.read(id.toLowerCase(Locale.ROOT))
                .flatMap(desk::find)
                .filter(upload ->
                        IntakePolicy.keepUpload(reader, upload.owner()).isAllowed())
                .orElseThrow(() -> new PlatformException(
                        ErrorCode.NOT_FOUND, "the reader has no upload \"" + id + "\".\nMaybe somebody else sent it."));
    }

    private ProblemRow found(Upload upload, String line) {
        return line(line)
                .flatMap(number -> problems.find(upload.id(), number))
                .orElseThrow(() -> new PlatformException(
                        ErrorCode.NOT_FOUND,
                        "upload " + upload.id() + " has no problem row \"" + line + "\".\nMaybe it was checked anew."));
    }
}
