package org.chuanglian.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.chuanglian.survival.ChiSquaredTest;
import org.chuanglian.survival.CoxFit;
import org.chuanglian.survival.ProportionalHazards;
import org.chuanglian.survival.table.Design;

/** What the command {@code survive} writes of a Cox model: a row a coefficient; what is of the whole model on each. */
final class CoxTables {

    private final CoxFit fit;
    private final Design design;
    private final SurviveScale scale;
    private final ProportionalHazards.Transform transform;

    CoxTables(CoxFit fit, Design design, SurviveScale scale, ProportionalHazards.Transform transform) {
        this.fit = fit;
        this.design = design;
        this.scale = scale;
        this.transform = transform;
    }

    SurviveTables tables() {
        var model = model();
        var header = new ArrayList<>(List.of(
                "term", "coef", "exp(coef)", "se(coef)", "z", "p", "lower", "upper", "zph.chisq", "zph.df", "zph.p"));
        model.forEach(cell -> header.add(cell.name()));
        var answer = new Sheet(header);
        for (int i = 0; i < fit.names().size(); i++) {
            var row = new ArrayList<Object>(coefficient(i));
            model.forEach(cell -> row.add(cell.value()));
            answer.add(row);
        }
        var summary = new Sheet("of the model", "value");
        model.forEach(cell -> summary.add(cell.name(), cell.value()));
        return new SurviveTables(answer, summary);
    }

    /** What a reader of the fit must know. */
    static String[] warnings(CoxFit fit) {
        var warnings = new ArrayList<String>();
        if (!fit.converged()) {
            warnings.add("the search for the coefficients did not come to an end in %d steps".formatted(fit.steps()));
        }
        for (int i = 0; i < fit.names().size(); i++) {
            if (Double.isNaN(fit.coefficient(i))) {
                warnings.add(fit.names().get(i) + " depends on other covariates and has no coefficient");
            } else if (fit.endless(i)) {
                warnings.add("the coefficient of " + fit.names().get(i) + " may be infinite");
            }
        }
        return warnings.toArray(String[]::new);
    }

    private List<Object> coefficient(int i) {
        var ratio = fit.hazardRatio(i, scale.reach());
        var term = design.terms().get(i);
        var zph = fit.proportionalHazards()
                .test(
                        transform,
                        IntStream.range(0, fit.names().size())
                                .filter(other -> design.terms().get(other).equals(term))
                                .toArray());
        return List.of(
                fit.names().get(i),
                fit.coefficient(i),
                ratio.value(),
                fit.standardError(i),
                fit.z(i),
                fit.p(i),
                ratio.lower(),
                ratio.upper(),
                zph.statistic(),
                zph.degreesOfFreedom(),
                zph.p());
    }

    private record Cell(String name, Object value) {}

    private List<Cell> model() {
        var cells = new ArrayList<>(List.of(
                new Cell("n", fit.rows()),
                new Cell("nevent", fit.events()),
                new Cell("loglik.null", fit.nullLogLikelihood()),
                new Cell("loglik", fit.logLikelihood()),
                new Cell("df", fit.likelihoodRatio().degreesOfFreedom())));
        add(cells, "lrt", fit.likelihoodRatio());
        add(cells, "wald", fit.wald());
        add(cells, "score", fit.score());
        cells.add(new Cell("concordance", fit.concordance().value()));
        cells.add(new Cell("se(concordance)", fit.concordance().standardError()));
        add(cells, "zph.global", fit.proportionalHazards().global(transform));
        cells.add(new Cell("iterations", fit.steps()));
        return cells;
    }

    private static void add(List<Cell> cells, String name, ChiSquaredTest test) {
        cells.add(new Cell(name, test.statistic()));
        cells.add(new Cell(name + ".p", test.p()));
    }
}
