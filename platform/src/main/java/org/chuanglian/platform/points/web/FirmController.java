package org.chuanglian.platform.points.web;

import java.util.Map;
import java.util.Optional;
import org.chuanglian.pages.Templates;
import org.chuanglian.platform.account.SignedIn;
import org.chuanglian.platform.points.PointsPolicy;
import org.chuanglian.platform.points.run.PointRun;
import org.chuanglian.platform.points.run.PointRuns;
import org.chuanglian.platform.points.run.RunId;
import org.chuanglian.platform.registry.Subject;
import org.chuanglian.platform.shell.Admission;
import org.chuanglian.platform.shell.Admits;
import org.chuanglian.platform.shell.Frame;
import org.chuanglian.platform.shell.Html;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** Shows a firm's points to whom the policy lets see them. */
@Controller
class FirmController {

    private static final String TABLE = "table";

    private final SeenFirms firms;
    private final PointRuns runs;
    private final FirmPages pages;
    private final Templates templates;

    FirmController(SeenFirms firms, PointRuns runs, FirmPages pages, Templates templates) {
        this.firms = firms;
        this.runs = runs;
        this.pages = pages;
        this.templates = templates;
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
        Subject firm = firms.open(person, subject);
        FirmPages.Opened opened = opened(firm, run);
        return Html.of(templates.pointsFirm(pages.page(
                frame.in(PointsRooms.ROOM, firm.name()),
                opened,
                view.equals(TABLE),
                fields,
                PointsPolicy.consent(person, firm.id()).isAllowed())));
    }

    /** The score of the run asked for, else the newest one. */
    private FirmPages.Opened opened(Subject firm, String run) {
        Optional<PointRun> asked = run.isEmpty()
                ? runs.of(firm.id()).stream().findFirst()
                : RunId.read(run).flatMap(runs::find);
        return asked.flatMap(found -> pages.opened(found, firm.id()))
                .orElseThrow(() -> SeenFirms.missing("the firm " + firm.id() + " has no points"
                        + (run.isEmpty() ? "" : " in the run " + run) + "."));
    }
}
