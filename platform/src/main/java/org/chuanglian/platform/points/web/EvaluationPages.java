package org.chuanglian.platform.points.web;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.chuanglian.platform.points.PointsText;
import org.chuanglian.platform.points.evaluation.EvaluationScheme;
import org.chuanglian.platform.points.evaluation.EvaluationScheme.Points;
import org.chuanglian.platform.points.evaluation.EvaluationScheme.Way;
import org.chuanglian.platform.points.evaluation.FirmEvaluation;
import org.chuanglian.platform.points.evaluation.FirmEvaluation.Got;
import org.chuanglian.platform.points.evaluation.FirmEvaluation.Held;
import org.chuanglian.platform.shell.Frame;
import org.chuanglian.platform.shell.Language;

/** Makes the page of a public evaluation of what it makes of a firm. */
final class EvaluationPages {

    private final Frame frame;
    private final FirmEvaluation evaluation;
    private final EvaluationScheme scheme;
    private final Language language;

    EvaluationPages(Frame frame, FirmEvaluation evaluation) {
        this.frame = frame;
        this.evaluation = evaluation;
        this.scheme = evaluation.scheme();
        this.language = frame.language();
    }

    /**
     * @param years the years that can be chosen
     * @param knownAt the day up to which data are known
     * @param back the firm's points; empty where it has none
     */
    EvaluationPage page(String firm, List<EvaluationPage.Year> years, String knownAt, String back) {
        double full = scheme.groups().stream()
                .mapToDouble(EvaluationScheme.Group::full)
                .sum();
        return new EvaluationPage(
                frame,
                List.of(firm, frame.t(EvaluationText.SELF_TEST)),
                frame.t(verdict()),
                evaluation.verdict() == FirmEvaluation.Verdict.PASSES
                        || evaluation.verdict() == FirmEvaluation.Verdict.REACHES,
                points(evaluation.total()),
                frame.t(
                        EvaluationText.OUT_OF,
                        Figures.plain(full),
                        frame.t(
                                scheme.above() ? EvaluationText.PASS_ABOVE : EvaluationText.PASS_AT,
                                Figures.plain(scheme.pass()))),
                evaluation.without() == 0
                        ? ""
                        : frame.t(EvaluationText.COULD, evaluation.without(), Figures.plain(evaluation.most())),
                years,
                conditions(scheme.gates(), evaluation.gates()),
                conditions(scheme.direct(), evaluation.direct()),
                groups(),
                List.of(
                        new RulesPage.Term(frame.t(PointsText.STANDING), frame.t(scheme.standing())),
                        new RulesPage.Term(
                                frame.t(PointsText.SOURCE), scheme.source().in(language)),
                        new RulesPage.Term(
                                frame.t(PointsText.NOTE), scheme.note().in(language))),
                frame.t(EvaluationText.REPEAT, scheme.version(), knownAt),
                back);
    }

    private EvaluationText verdict() {
        return switch (evaluation.verdict()) {
            case PASSES -> EvaluationText.PASSES;
            case REACHES -> EvaluationText.REACHES;
            case OPEN -> EvaluationText.OPEN;
            case FAILS -> EvaluationText.FAILS;
        };
    }

    private String points(Points points) {
        return points.low() == points.high()
                ? Figures.plain(points.low())
                : frame.t(EvaluationText.TOTAL_RANGE, Figures.plain(points.low()), Figures.plain(points.high()));
    }

    private List<EvaluationPage.Condition> conditions(List<EvaluationScheme.Gate> gates, List<Held> held) {
        List<EvaluationPage.Condition> conditions = new ArrayList<>();
        for (int i = 0; i < gates.size(); i++) {
            EvaluationText state = switch (held.get(i)) {
                case HOLDS -> EvaluationText.HOLDS;
                case FAILS -> EvaluationText.NOT;
                case UNKNOWN -> EvaluationText.UNKNOWN;
            };
            conditions.add(new EvaluationPage.Condition(
                    gates.get(i).name().in(language), frame.t(state), held.get(i) == Held.HOLDS ? "done" : "wait"));
        }
        return conditions;
    }

    private List<EvaluationPage.Group> groups() {
        List<EvaluationPage.Group> groups = new ArrayList<>();
        for (int g = 0; g < scheme.groups().size(); g++) {
            EvaluationScheme.Group group = scheme.groups().get(g);
            List<EvaluationPage.Item> items = new ArrayList<>();
            for (int i = 0; i < group.items().size(); i++) {
                items.add(item(group.items().get(i), evaluation.items().get(g).get(i)));
            }
            groups.add(new EvaluationPage.Group(
                    group.name().in(language),
                    points(evaluation.total(g)),
                    Figures.plain(group.full()),
                    group.least() > 0 ? frame.t(EvaluationText.LEAST, Figures.plain(group.least())) : "",
                    items));
        }
        return groups;
    }

    private EvaluationPage.Item item(EvaluationScheme.Item item, Got got) {
        return new EvaluationPage.Item(
                item.name().in(language),
                item.definition().in(language),
                got.way().map(way -> value(way, got)).orElse("–"),
                mark(item, got),
                points(got.points()),
                Figures.plain(item.full()),
                item.ways().stream().map(this::bands).toList());
    }

    private String value(Way way, Got got) {
        return switch (got.measured().state()) {
            case KNOWN ->
                frame.t(
                        EvaluationText.BY,
                        way.name().in(language),
                        Figures.value(got.measured().value()),
                        way.unit().in(language));
            case MISSING, UNDEFINED -> way.name().in(language);
        };
    }

    private String mark(EvaluationScheme.Item item, Got got) {
        if (item.ways().isEmpty()) {
            return frame.t(EvaluationText.JUDGED);
        }
        return switch (got.measured().state()) {
            case KNOWN -> got.partly() ? frame.t(EvaluationText.PARTLY) : "";
            case MISSING -> frame.t(EvaluationText.NO_DATA);
            case UNDEFINED -> frame.t(EvaluationText.UNDEFINED);
        };
    }

    private String bands(Way way) {
        List<String> bands = new ArrayList<>();
        bands.add(frame.t(
                isAbove(way.bounds().getFirst()) ? EvaluationText.BAND_UP_TO : EvaluationText.BAND_BELOW,
                Figures.plain(way.bounds().getFirst()),
                points(way.points().getFirst())));
        for (int band = 0; band < way.bounds().size(); band++) {
            double bound = way.bounds().get(band);
            bands.add(frame.t(
                    isAbove(bound) ? EvaluationText.BAND_ABOVE : EvaluationText.BAND_FROM,
                    Figures.plain(bound),
                    points(way.points().get(band + 1))));
        }
        return way.name().in(language)
                + frame.t(PointsText.COLON)
                + bands.stream().collect(Collectors.joining(language == Language.CHINESE ? "；" : "; "));
    }

    /** Whether a bound is just above a whole number: the band does not hold the number itself. */
    private static boolean isAbove(double bound) {
        return bound != Math.rint(bound);
    }
}
