package org.chuanglian.platform.points.web;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.chuanglian.pages.Templates;
import org.chuanglian.platform.account.SignedIn;
import org.chuanglian.platform.points.PointsText;
import org.chuanglian.platform.points.adjustment.AdjustmentDesk;
import org.chuanglian.platform.points.adjustment.AdjustmentRow;
import org.chuanglian.platform.points.adjustment.AdjustmentSheet;
import org.chuanglian.platform.points.adjustment.Adjustments;
import org.chuanglian.platform.points.adjustment.SheetId;
import org.chuanglian.platform.points.scheme.Adjustment;
import org.chuanglian.platform.points.scheme.PointScheme;
import org.chuanglian.platform.points.scheme.SchemeVersion;
import org.chuanglian.platform.points.scheme.Schemes;
import org.chuanglian.platform.record.Act;
import org.chuanglian.platform.record.ActKind;
import org.chuanglian.platform.record.Acts;
import org.chuanglian.platform.record.Attachment;
import org.chuanglian.platform.record.AttachmentAnswer;
import org.chuanglian.platform.record.AttachmentKind;
import org.chuanglian.platform.record.AttachmentRefusal;
import org.chuanglian.platform.record.Attachments;
import org.chuanglian.platform.shared.ErrorCode;
import org.chuanglian.platform.shared.PlatformException;
import org.chuanglian.platform.shell.Admission;
import org.chuanglian.platform.shell.Admits;
import org.chuanglian.platform.shell.FormFields;
import org.chuanglian.platform.shell.Frame;
import org.chuanglian.platform.shell.Html;
import org.chuanglian.platform.shell.Language;
import org.chuanglian.platform.shell.Onward;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.Resource;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.View;

/** Lets one officer of the department enter bonuses, deductions and vetoes, and another approve them. */
@Controller
class AdjustmentsController {

    static final String PATH = "/points/adjustments";
    private static final int SHOWN = 100;
    private static final String HEADING = "企业代码,项目,日期,有效至,事由\n";

    private final Adjustments adjustments;
    private final AdjustmentDesk desk;
    private final Schemes schemes;
    private final Attachments attachments;
    private final Acts acts;
    private final Templates templates;

    AdjustmentsController(
            Adjustments adjustments,
            AdjustmentDesk desk,
            Schemes schemes,
            Attachments attachments,
            Acts acts,
            Templates templates) {
        this.adjustments = adjustments;
        this.desk = desk;
        this.schemes = schemes;
        this.attachments = attachments;
        this.acts = acts;
        this.templates = templates;
    }

    @Admits(Admission.DEPARTMENT)
    @GetMapping(PATH)
    View show(Frame frame, SignedIn officer, @RequestParam(defaultValue = "") String told) {
        String words = switch (told) {
            case "proposed" -> frame.t(AdjustmentText.TOLD_PROPOSED);
            case "stands" -> frame.t(AdjustmentText.TOLD_STANDS);
            case "declined" -> frame.t(AdjustmentText.TOLD_DECLINED);
            case "ending" -> frame.t(AdjustmentText.TOLD_ENDING);
            case "ended" -> frame.t(AdjustmentText.TOLD_ENDED);
            case "own" -> frame.t(AdjustmentText.TOLD_OWN);
            case "late" -> frame.t(AdjustmentText.TOLD_LATE);
            default -> "";
        };
        return page(frame, officer, List.of(), words, HEADING);
    }

    @Admits(Admission.DEPARTMENT)
    @PostMapping(PATH)
    View propose(
            Frame frame,
            SignedIn officer,
            @RequestParam Map<String, String> sent,
            @RequestParam(name = "document", required = false) @Nullable MultipartFile document)
            throws IOException {
        String table = new FormFields(sent).text("table");
        String name = document == null ? null : document.getOriginalFilename();
        if (document == null || name == null || name.isEmpty()) {
            return page(frame, officer, List.of(frame.t(AdjustmentText.DOCUMENT_NEEDED)), "", table);
        }
        try (InputStream content = document.getInputStream()) {
            return switch (desk.propose(officer.id(), table, name, content)) {
                case AdjustmentDesk.Proposal.Taken() -> Onward.to(frame, PATH + "?told=proposed");
                case AdjustmentDesk.Proposal.Refused(List<String> faults) -> page(frame, officer, faults, "", table);
                case AdjustmentDesk.Proposal.NoDocument(AttachmentRefusal why) ->
                    page(
                            frame,
                            officer,
                            List.of(attachments.words(why, AdjustmentDesk.KINDS, frame.language())),
                            "",
                            table);
            };
        }
    }

    @Admits(Admission.DEPARTMENT)
    @PostMapping(PATH + "/{id}")
    View decide(
            Frame frame, SignedIn officer, @PathVariable String id, @RequestParam(defaultValue = "") String decision) {
        AdjustmentSheet sheet = found(id);
        boolean approves = decision.equals("approve");
        boolean ending = sheet.state() == AdjustmentSheet.State.ENDING;
        return Onward.to(
                frame,
                PATH + "?told="
                        + switch (desk.decide(sheet.id(), officer.id(), approves)) {
                            case DECIDED -> approves ? (ending ? "ended" : "stands") : "declined";
                            case OWN -> "own";
                            case LATE -> "late";
                        });
    }

    @Admits(Admission.DEPARTMENT)
    @PostMapping(PATH + "/{id}/end")
    View end(Frame frame, SignedIn officer, @PathVariable String id) {
        return Onward.to(frame, PATH + (desk.askEnd(found(id).id(), officer.id()) ? "?told=ending" : "?told=late"));
    }

    @Admits(Admission.DEPARTMENT)
    @GetMapping(PATH + "/{id}/document")
    ResponseEntity<Resource> document(SignedIn officer, @PathVariable String id) throws IOException {
        AdjustmentSheet sheet = found(id);
        Attachment document = attachments.find(sheet.attachment()).orElseThrow(() -> missing(id));
        ResponseEntity<Resource> answer = AttachmentAnswer.of(attachments, document);
        acts.append(Act.of(ActKind.VIEWED, officer.actor())
                .keeping("points-adjustments", sheet.id().toString())
                .keeping("sha-256", document.hash()));
        return answer;
    }

    private AdjustmentSheet found(String id) {
        return SheetId.read(id).flatMap(adjustments::find).orElseThrow(() -> missing(id));
    }

    private static PlatformException missing(String id) {
        return new PlatformException(
                ErrorCode.NOT_FOUND,
                "no sheet of adjustments has the id \"" + id + "\".\nMaybe the address is cut off.");
    }

    private View page(Frame frame, SignedIn officer, List<String> faults, String told, String table) {
        Optional<PointScheme> scheme = schemes.standing(Schemes.POINTS).map(SchemeVersion::scheme);
        return Html.of(templates.pointsAdjustments(new AdjustmentsPage(
                frame.in(PointsRooms.ROOM, frame.t(AdjustmentText.ADJUSTMENTS)),
                faults,
                told,
                adjustments.sheets(SHOWN).stream()
                        .map(sheet -> sheet(frame, officer, scheme, sheet))
                        .toList(),
                table,
                frame.t(
                        AdjustmentText.TABLE_HINT,
                        scheme.map(one -> items(frame, one)).orElse("")),
                AttachmentKind.accepted(AdjustmentDesk.KINDS),
                frame.t(
                        AdjustmentText.DOCUMENT_HINT,
                        AttachmentKind.names(AdjustmentDesk.KINDS, frame.language()),
                        attachments.largestMegabytes()))));
    }

    private static String items(Frame frame, PointScheme scheme) {
        return scheme.adjustments().stream()
                .filter(Adjustment::isEntered)
                .map(one -> one.name().in(frame.language()))
                .collect(Collectors.joining(frame.language() == Language.CHINESE ? "、" : ", "));
    }

    private static AdjustmentsPage.Sheet sheet(
            Frame frame, SignedIn officer, Optional<PointScheme> scheme, AdjustmentSheet sheet) {
        boolean asked = sheet.asker().isPresent();
        boolean own = sheet.asker().equals(Optional.of(officer.id()));
        String address = frame.href(PATH + "/" + sheet.id());
        return new AdjustmentsPage.Sheet(
                Figures.day(sheet.proposedAt()).toString(),
                frame.t(
                        switch (sheet.state()) {
                            case PROPOSED -> AdjustmentText.STATE_PROPOSED;
                            case DECLINED -> AdjustmentText.STATE_DECLINED;
                            case STANDS -> AdjustmentText.STATE_STANDS;
                            case ENDING -> AdjustmentText.STATE_ENDING;
                            case ENDED -> AdjustmentText.STATE_ENDED;
                        }),
                sheet.rows().stream().map(row -> words(frame, scheme, row)).toList(),
                address + "/document",
                asked && own ? frame.t(PointsText.WAITS_FOR_ANOTHER) : "",
                asked && !own ? address : "",
                sheet.state() == AdjustmentSheet.State.ENDING,
                sheet.state() == AdjustmentSheet.State.STANDS ? address + "/end" : "");
    }

    private static String words(Frame frame, Optional<PointScheme> scheme, AdjustmentRow row) {
        return frame.t(
                AdjustmentText.ROW,
                row.firm(),
                scheme.flatMap(one -> one.adjustment(row.code()))
                        .map(one -> one.name().in(frame.language()))
                        .orElse(row.code()),
                row.day().toString(),
                row.until().toString(),
                row.ground());
    }
}
