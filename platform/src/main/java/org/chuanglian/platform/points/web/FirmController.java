package org.chuanglian.platform.points.web;

import java.util.Map;
import java.util.Optional;
import org.chuanglian.pages.Templates;
import org.chuanglian.platform.account.Decision;
import org.chuanglian.platform.account.Reader;
import org.chuanglian.platform.account.SignedIn;
import org.chuanglian.platform.points.PointsPolicy;
import org.chuanglian.platform.points.consent.BankConsents;
import org.chuanglian.platform.points.run.PointRun;
import org.chuanglian.platform.points.run.PointRuns;
import org.chuanglian.platform.points.run.RunId;
import org.chuanglian.platform.record.Act;
import org.chuanglian.platform.record.ActKind;
import org.chuanglian.platform.record.Acts;
import org.chuanglian.platform.registry.Subject;
import org.chuanglian.platform.registry.SubjectId;
import org.chuanglian.platform.registry.Subjects;
import org.chuanglian.platform.shared.ErrorCode;
import org.chuanglian.platform.shared.PlatformException;
import org.chuanglian.platform.shell.Admission;
import org.chuanglian.platform.shell.Admits;
import org.chuanglian.platform.shell.Frame;
import org.chuanglian.platform.shell.Html;
import org.chuanglian.platform.shell.Language;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** Shows a firm's points to whom the policy lets see them. */
@Controller
class FirmController {

    private static final String TABLE = "table";

    private final Subjects subjects;
    private final PointRuns runs;
    private final FirmPages pages;
    private final Templates templates;
    private final BankConsents consents;
    private final Acts acts;

    FirmController(
            Subjects subjects, PointRuns runs, FirmPages pages, Templates templates, BankConsents consents, Acts acts) {
        this.subjects = subjects;
        this.runs = runs;
        this.pages = pages;
        this.templates = templates;
        this.consents = consents;
        this.acts = acts;
    }

    @Admits(Admission.OWNERS)
    @GetMapping("/points/{subject}")
    Html show(
            Frame frame,
            SignedIn person,
            @PathVariable String subject,
            @RequestParam(defaultValue = "") String run,
            @RequestParam(defaultValue = "") String view,
            @RequestParam Map<String, String> fields) {
        Reader reader = Reader.of(Optional.of(person));
        Subject firm = seen(reader, subject);
        if (!PointsPolicy.isOwn(reader, firm.id())) {
            acts.append(Act.of(ActKind.POINTS_VIEWED, person.actor())
                    .keeping("subject", firm.id().toString()));
        }
        FirmPages.Opened opened = opened(firm, run);
        return Html.of(templates.pointsFirm(pages.page(
                frame.in(PointsRooms.ROOM, firm.name()),
                opened,
                view.equals(TABLE),
                fields,
                PointsPolicy.consent(person, firm.id()).isAllowed())));
    }

    /** The firm, if it is there and the reader may see its points. */
    private Subject seen(Reader reader, String subject) {
        Subject firm = SubjectId.read(subject)
                .flatMap(subjects::find)
                .orElseThrow(() -> missing("no subject has the id \"" + subject + "\"."));
        if (PointsPolicy.see(reader, firm.id(), firm.region(), consents.holding(firm.id()))
                instanceof Decision.Refused(var reason)) {
            throw new PlatformException(
                    ErrorCode.NOT_ALLOWED,
                    "the points of " + firm.id() + " are not open to this reader: " + reason.in(Language.ENGLISH)
                            + ".\nMaybe sign in as a member of the firm.");
        }
        return firm;
    }

    /** The score of the run asked for, else the newest one. */
    private FirmPages.Opened opened(Subject firm, String run) {
        Optional<PointRun> asked = run.isEmpty()
                ? runs.of(firm.id()).stream().findFirst()
                : RunId.read(run).flatMap(runs::find);
        return asked.flatMap(found -> pages.opened(found, firm.id()))
                .orElseThrow(() -> missing("the firm " + firm.id() + " has no points"
                        + (run.isEmpty() ? "" : " in the run " + run) + "."));
    }

    private static PlatformException missing(String what) {
        return new PlatformException(
                ErrorCode.NOT_FOUND, what + "\nMaybe no yearly figures of it are recorded, or the address is cut off.");
    }
}
