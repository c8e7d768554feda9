package org.chuanglian.platform.points.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import org.chuanglian.pages.Templates;
import org.chuanglian.platform.account.SignedIn;
import org.chuanglian.platform.points.evaluation.EvaluationScheme;
import org.chuanglian.platform.points.evaluation.Evaluations;
import org.chuanglian.platform.points.evaluation.FirmEvaluation;
import org.chuanglian.platform.points.run.PointRuns;
import org.chuanglian.platform.registry.Facts;
import org.chuanglian.platform.registry.Subject;
import org.chuanglian.platform.registry.SubjectId;
import org.chuanglian.platform.shared.KnowledgeTime;
import org.chuanglian.platform.shell.Admission;
import org.chuanglian.platform.shell.Admits;
import org.chuanglian.platform.shell.Frame;
import org.chuanglian.platform.shell.Html;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** Shows what a public evaluation makes of a firm, to whom the policy lets see its points. */
@Controller
class EvaluationController {

    private final SeenFirms firms;
    private final Evaluations evaluations;
    private final Facts facts;
    private final PointRuns runs;
    private final Templates templates;

    EvaluationController(SeenFirms firms, Evaluations evaluations, Facts facts, PointRuns runs, Templates templates) {
        this.firms = firms;
        this.evaluations = evaluations;
        this.facts = facts;
        this.runs = runs;
        this.templates = templates;
    }

    /** Where an evaluation of a firm is. */
    static String path(SubjectId firm, EvaluationScheme scheme) {
        return FirmPages.path(firm) + "/evaluations/" + scheme.code();
    }

    /** All evaluations of a firm, by name. */
    static List<FirmPage.Link> links(Frame frame, SubjectId firm) {
        return Evaluations.schemes().stream()
                .map(scheme -> new FirmPage.Link(scheme.title().in(frame.language()), frame.href(path(firm, scheme))))
                .toList();
    }

    @Admits(Admission.OWNERS)
    @GetMapping("/points/{subject}/evaluations/{code}")
    Html show(
            Frame frame,
            SignedIn person,
            @PathVariable String subject,
            @PathVariable String code,
            @RequestParam(defaultValue = "") String year) {
        Subject firm = firms.open(person, subject);
        EvaluationScheme scheme = Evaluations.scheme(code)
                .orElseThrow(() -> SeenFirms.missing("no evaluation has the code \"" + code + "\"."));
        KnowledgeTime at = facts.knownUntil()
                .orElseThrow(() -> SeenFirms.missing("nothing is recorded yet of " + firm.id() + "."));
        SortedSet<Integer> years = evaluations.years(scheme, firm.id(), at);
        Optional<Integer> chosen = years.stream()
                .filter(one -> Integer.toString(one).equals(year))
                .findFirst()
                .or(() -> years.isEmpty() ? Optional.empty() : Optional.of(years.last()));
        FirmEvaluation evaluation = evaluations.of(
                scheme,
                firm.id(),
                chosen.orElseGet(() -> Figures.day(at.instant()).getYear()),
                at);
        return Html.of(templates.pointsEvaluation(new EvaluationPages(
                        frame.in(PointsRooms.ROOM, scheme.title().in(frame.language())), evaluation)
                .page(
                        firm.name(),
                        years(frame, firm, scheme, years, chosen),
                        Figures.day(at.instant()).toString(),
                        runs.of(firm.id()).isEmpty() ? "" : frame.href(FirmPages.path(firm.id())))));
    }

    private static List<EvaluationPage.Year> years(
            Frame frame, Subject firm, EvaluationScheme scheme, SortedSet<Integer> years, Optional<Integer> chosen) {
        List<EvaluationPage.Year> links = new ArrayList<>();
        for (int year : new TreeSet<>(years).descendingSet()) {
            links.add(new EvaluationPage.Year(
                    Integer.toString(year),
                    frame.href(path(firm.id(), scheme) + "?year=" + year),
                    chosen.equals(Optional.of(year))));
        }
        return links;
    }
}
