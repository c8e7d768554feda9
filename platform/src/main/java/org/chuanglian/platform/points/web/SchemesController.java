package org.chuanglian.platform.points.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.chuanglian.pages.Templates;
import org.chuanglian.platform.account.SignedIn;
import org.chuanglian.platform.points.PointsText;
import org.chuanglian.platform.points.scheme.PointScheme;
import org.chuanglian.platform.points.scheme.SchemeDesk;
import org.chuanglian.platform.points.scheme.SchemeId;
import org.chuanglian.platform.points.scheme.SchemeVersion;
import org.chuanglian.platform.points.scheme.Schemes;
import org.chuanglian.platform.shared.ErrorCode;
import org.chuanglian.platform.shared.PlatformException;
import org.chuanglian.platform.shell.Admission;
import org.chuanglian.platform.shell.Admits;
import org.chuanglian.platform.shell.FormFields;
import org.chuanglian.platform.shell.Frame;
import org.chuanglian.platform.shell.Html;
import org.chuanglian.platform.shell.Onward;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;

/** Lets one officer of the department enter the official table, and another approve it. */
@Controller
class SchemesController {

    private static final String PATH = "/points/schemes";

    private final Schemes schemes;
    private final SchemeDesk desk;
    private final Templates templates;

    SchemesController(Schemes schemes, SchemeDesk desk, Templates templates) {
        this.schemes = schemes;
        this.desk = desk;
        this.templates = templates;
    }

    @Admits(Admission.DEPARTMENT)
    @GetMapping(PATH)
    View show(Frame frame, SignedIn officer, @RequestParam(defaultValue = "") String told) {
        String words = switch (told) {
            case "proposed" -> frame.t(PointsText.TOLD_PROPOSED);
            case "stands" -> frame.t(PointsText.TOLD_STANDS);
            case "declined" -> frame.t(PointsText.TOLD_DECLINED);
            case "own" -> frame.t(PointsText.TOLD_OWN);
            case "late" -> frame.t(PointsText.TOLD_LATE);
            default -> "";
        };
        return page(frame, officer, List.of(), words, new FormFields(Map.of()));
    }

    @Admits(Admission.DEPARTMENT)
    @PostMapping(PATH)
    View propose(Frame frame, SignedIn officer, @RequestParam Map<String, String> sent) {
        FormFields fields = new FormFields(sent);
        return switch (desk.propose(
                officer.id(), fields.text("version"), fields.text("source"), fields.text("table"))) {
            case SchemeDesk.Proposal.Taken() -> Onward.to(frame, PATH + "?told=proposed");
            case SchemeDesk.Proposal.Refused(List<String> faults) -> page(frame, officer, faults, "", fields);
        };
    }

    @Admits(Admission.DEPARTMENT)
    @PostMapping(PATH + "/{id}")
    View decide(
            Frame frame, SignedIn officer, @PathVariable String id, @RequestParam(defaultValue = "") String decision) {
        SchemeId scheme = SchemeId.read(id)
                .filter(one -> schemes.find(one).isPresent())
                .orElseThrow(() -> new PlatformException(
                        ErrorCode.NOT_FOUND, "no scheme has the id \"" + id + "\".\nMaybe the address is cut off."));
        boolean approves = decision.equals("approve");
        return Onward.to(
                frame,
                PATH + "?told="
                        + switch (desk.decide(scheme, officer.id(), approves)) {
                            case DECIDED -> approves ? "stands" : "declined";
                            case OWN -> "own";
                            case LATE -> "late";
                        });
    }

    private View page(Frame frame, SignedIn officer, List<String> faults, String told, FormFields fields) {
        Optional<SchemeVersion> standing = schemes.standing(Schemes.POINTS);
        return Html.of(templates.pointsSchemes(new SchemesPage(
                frame.in(PointsRooms.ROOM, frame.t(PointsText.SCHEMES)),
                faults,
                told,
                schemes.all().stream()
                        .filter(one -> one.scheme().code().equals(Schemes.POINTS))
                        .map(one -> row(frame, officer, one, standing))
                        .toList(),
                fields.text("version"),
                fields.text("source"),
                fields.text("table"),
                standing.map(one -> template(one.scheme())).orElse(""))));
    }

    private static String template(PointScheme scheme) {
        return "二级指标,初创期权重,成长期权重,稳定期权重,满分值参考\n"
                + scheme.indicators().stream()
                        .map(one -> one.name().chinese() + ",,,,")
                        .collect(Collectors.joining("\n"));
    }

    private static SchemesPage.Row row(
            Frame frame, SignedIn officer, SchemeVersion version, Optional<SchemeVersion> standing) {
        boolean proposed = version.state() == SchemeVersion.State.PROPOSED;
        boolean own = version.proposedBy().equals(Optional.of(officer.id()));
        return new SchemesPage.Row(
                version.scheme().version(),
                frame.t(version.scheme().standing()),
                frame.t(
                        switch (version.state()) {
                            case PROPOSED -> PointsText.STATE_PROPOSED;
                            case STANDS ->
                                standing.map(SchemeVersion::id).equals(Optional.of(version.id()))
                                        ? PointsText.STATE_STANDS
                                        : PointsText.STATE_EARLIER;
                            case DECLINED -> PointsText.STATE_DECLINED;
                        }),
                version.scheme().source().in(frame.language()),
                Figures.day(version.proposedAt()).toString(),
                proposed && standing.isPresent()
                        ? changes(frame, standing.get().scheme(), version.scheme())
                        : List.of(),
                proposed && !own ? frame.href(PATH + "/" + version.id()) : "",
                proposed && own ? frame.t(PointsText.WAITS_FOR_ANOTHER) : "");
    }

    private static List<String> changes(Frame frame, PointScheme before, PointScheme after) {
        List<String> changes = new ArrayList<>();
        for (PointScheme.Indicator indicator : after.indicators()) {
            before.indicator(indicator.code())
                    .filter(one -> !one.rules().equals(indicator.rules()))
                    .ifPresent(one -> changes.add(frame.t(
                            PointsText.CHANGE,
                            indicator.name().in(frame.language()),
                            weights(before, one),
                            weights(after, indicator))));
        }
        return changes;
    }

    private static String weights(PointScheme scheme, PointScheme.Indicator indicator) {
        return IntStream.range(0, scheme.stages().size())
                .mapToObj(stage -> Figures.plain(indicator.rule(stage, "").full()) + "@"
                        + Figures.plain(indicator
                                .rule(stage, "")
                                .needed(indicator.rule(stage, "").full())))
                .collect(Collectors.joining(" / "));
    }
}
