package org.chuanglian.platform.points.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.chuanglian.pages.Templates;
import org.chuanglian.platform.account.OrganisationKind;
import org.chuanglian.platform.account.Reader;
import org.chuanglian.platform.account.SignedIn;
import org.chuanglian.platform.points.PointsPolicy;
import org.chuanglian.platform.points.PointsText;
import org.chuanglian.platform.points.run.PointRun;
import org.chuanglian.platform.points.run.PointRuns;
import org.chuanglian.platform.points.run.RunDesk;
import org.chuanglian.platform.points.scheme.PointScheme;
import org.chuanglian.platform.points.scheme.Rule;
import org.chuanglian.platform.points.scheme.SchemeVersion;
import org.chuanglian.platform.points.scheme.Schemes;
import org.chuanglian.platform.registry.Catalogue;
import org.chuanglian.platform.registry.SubjectId;
import org.chuanglian.platform.shared.ErrorCode;
import org.chuanglian.platform.shared.PlatformException;
import org.chuanglian.platform.shell.Admission;
import org.chuanglian.platform.shell.Admits;
import org.chuanglian.platform.shell.Frame;
import org.chuanglian.platform.shell.Html;
import org.chuanglian.platform.shell.Onward;
import org.chuanglian.platform.work.Jobs;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;

/** Shows the rules to everybody, and lets the department start runs. */
@Controller
class RulesController {

    private static final String NOTHING = "nothing";

    private final Schemes schemes;
    private final PointRuns runs;
    private final RunDesk desk;
    private final Catalogue catalogue;
    private final Templates templates;

    RulesController(Schemes schemes, PointRuns runs, RunDesk desk, Catalogue catalogue, Templates templates) {
        this.schemes = schemes;
        this.runs = runs;
        this.desk = desk;
        this.catalogue = catalogue;
        this.templates = templates;
    }

    @Admits(Admission.EVERYBODY)
    @GetMapping("/points")
    Html show(Frame frame, Optional<SignedIn> person, @RequestParam(defaultValue = "") String told) {
        Frame framed = frame.in(PointsRooms.ROOM, frame.t(PointsText.POINTS));
        SchemeVersion version = schemes.standing(Schemes.POINTS)
                .orElseThrow(() -> new PlatformException(
                        ErrorCode.NOT_FOUND, "no scheme of points stands yet.\nMaybe the platform is still starting."));
        return Html.of(templates.pointsRules(page(framed, person, version, told)));
    }

    @Admits(Admission.DEPARTMENT)
    @PostMapping("/points/runs")
    View run(Frame frame, SignedIn officer) {
        return desk.start(officer.id())
                .map(job -> Onward.to(frame, Jobs.page(job)))
                .orElseGet(() -> Onward.to(frame, "/points?told=" + NOTHING));
    }

    private RulesPage page(Frame frame, Optional<SignedIn> person, SchemeVersion version, String told) {
        PointScheme scheme = version.scheme();
        Reader reader = Reader.of(person);
        boolean lists = PointsPolicy.lists(reader).isPresent();
        return new RulesPage(
                frame,
                mine(frame, person),
                lists,
                PointsPolicy.govern(reader).isAllowed(),
                person.stream()
                        .flatMap(known -> known.organisations().stream())
                        .anyMatch(one -> one.kind() == OrganisationKind.FINANCE),
                told.equals(NOTHING) ? frame.t(PointsText.NO_RUN_WHY) : "",
                List.of(
                        new RulesPage.Term(frame.t(PointsText.STANDING), frame.t(scheme.standing())),
                        new RulesPage.Term(frame.t(PointsText.VERSION), scheme.version()),
                        new RulesPage.Term(
                                frame.t(PointsText.SOURCE), scheme.source().in(frame.language())),
                        new RulesPage.Term(
                                frame.t(PointsText.NOTE), scheme.note().in(frame.language()))),
                scheme.stages().stream()
                        .map(stage -> stage.name().in(frame.language()))
                        .toList(),
                scheme.rules().stream()
                        .map(rule -> scheme.stages().get(rule.stage()).name().in(frame.language())
                                + frame.t(PointsText.COLON)
                                + RuleWords.of(frame, scheme, rule))
                        .toList(),
                scheme.groups().stream()
                        .map(group -> group(frame, scheme, group))
                        .toList(),
                frame.t(PointsText.MISSING_RULE, Figures.percent(scheme.ranked())),
                frame.t(AdjustmentText.CAP, Figures.plain(scheme.bonusCap())),
                AdjustmentPages.rules(frame, scheme, catalogue),
                lists ? runRows() : List.of());
    }

    private List<RulesPage.Link> mine(Frame frame, Optional<SignedIn> person) {
        List<RulesPage.Link> mine = new ArrayList<>();
        person.ifPresent(known -> known.organisations().forEach(organisation -> {
            SubjectId firm = new SubjectId(organisation.id().value());
            if (!runs.of(firm).isEmpty()) {
                mine.add(new RulesPage.Link(organisation.name(), frame.href(FirmPages.path(firm))));
            }
        }));
        return mine;
    }

    private static RulesPage.Group group(Frame frame, PointScheme scheme, PointScheme.Group group) {
        return new RulesPage.Group(
                group.name().in(frame.language()),
                IntStream.range(0, scheme.stages().size())
                        .mapToObj(stage -> Figures.plain(group.full(stage, "")))
                        .toList(),
                group.indicators().stream()
                        .map(indicator -> new RulesPage.Line(
                                indicator.name().in(frame.language()),
                                indicator.definition().in(frame.language()),
                                weights(frame, scheme, indicator, ""),
                                indicator.byField().keySet().stream()
                                        .sorted()
                                        .map(field -> frame.t(
                                                PointsText.IN_FIELD,
                                                field,
                                                String.join(" / ", weights(frame, scheme, indicator, field))))
                                        .toList()))
                        .toList());
    }

    private static List<String> weights(
            Frame frame, PointScheme scheme, PointScheme.Indicator indicator, String field) {
        return IntStream.range(0, scheme.stages().size())
                .mapToObj(stage -> weight(
                        frame, indicator.rule(stage, field), indicator.unit().in(frame.language())))
                .toList();
    }

    private static String weight(Frame frame, Rule rule, String unit) {
        return switch (rule) {
            case Rule.Ratio(double reference, double full) ->
                frame.t(PointsText.WEIGHT_AT, Figures.plain(full), Figures.plain(reference), unit);
            case Rule.Bands bands -> Figures.plain(bands.full());
        };
    }

    private List<RulesPage.RunRow> runRows() {
        List<RulesPage.RunRow> rows = new ArrayList<>();
        for (PointRun run : runs.all(20)) {
            rows.add(new RulesPage.RunRow(
                    Integer.toString(run.year()),
                    schemes.find(run.scheme())
                            .map(version -> version.scheme().version())
                            .orElse(""),
                    Figures.day(run.knownAt().instant()).toString(),
                    Figures.day(run.madeAt()).toString(),
                    Figures.plain(run.firms()),
                    Figures.plain(run.ranked())));
        }
        return rows;
    }
}
