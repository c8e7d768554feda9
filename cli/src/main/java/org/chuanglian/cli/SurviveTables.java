package org.chuanglian.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.chuanglian.survival.CumulativeIncidence;
import org.chuanglian.survival.GrayTest;
import org.chuanglian.survival.LogRank;
import org.chuanglian.survival.SurvivalCurve;
import org.chuanglian.survival.table.Study;

/** What the command {@code survive} writes: the answer for the file, the summary for standard output. */
record SurviveTables(Sheet answer, Sheet summary) {

    private static final String FREE = "(s0)";

    /** The curves, and for each the restricted mean and quantiles. */
    static SurviveTables curves(Study study, SurviveScale scale, List<Double> quantiles, Optional<Double> tau) {
        var curves = SurvivalCurve.ofEach(study.followUp(), study.groups());
        var answer = new Sheet("strata", "time", "n.risk", "n.event", "n.censor", "surv", "std.err", "lower", "upper");
        for (int group = 0; group < curves.length; group++) {
            var curve = curves[group];
            for (int i = 0; i < curve.size(); i++) {
                answer.add(
                        study.groups().label(group),
                        curve.time(i),
                        curve.atRisk(i),
                        curve.events(i),
                        curve.censored(i),
                        curve.survival(i),
                        curve.standardError(i),
                        curve.lower(i, scale.interval(), scale.reach()),
                        curve.upper(i, scale.interval(), scale.reach()));
            }
        }
        return new SurviveTables(answer, summary(study, curves, scale, quantiles, tau.orElse(last(curves))));
    }

    private static double last(SurvivalCurve[] curves) {
        var last = 0.0;
        for (var curve : curves) {
            last = curve.size() == 0 ? last : Math.max(last, curve.time(curve.size() - 1));
        }
        return last;
    }

    private static Sheet summary(
            Study study, SurvivalCurve[] curves, SurviveScale scale, List<Double> quantiles, double limit) {
        var header = new ArrayList<>(List.of("strata", "records", "events", "tau", "rmean", "se(rmean)"));
        for (double p : quantiles) {
            var name = p == 0.5 ? "median" : "q" + p;
            header.addAll(List.of(name, name + ".lower", name + ".upper"));
        }
        var summary = new Sheet(header);
        for (int group = 0; group < curves.length; group++) {
            var curve = curves[group];
            var mean = curve.restrictedMean(limit);
            var row = new ArrayList<Object>(List.of(
                    study.groups().label(group),
                    curve.rows(),
                    curve.events(),
                    limit,
                    mean.value(),
                    mean.standardError()));
            for (double p : quantiles) {
                var quantile = curve.quantile(p, scale.interval(), scale.reach());
                row.addAll(List.of(quantile.value(), quantile.lower(), quantile.upper()));
            }
            summary.add(row);
        }
        return summary;
    }

    /** The incidence of each cause and the event-free probability, and what had come of each by the last time. */
    static SurviveTables incidences(Study study, SurviveScale scale) {
        var curves = CumulativeIncidence.ofEach(study.followUp(), study.groups());
        var answer = new Sheet(
                "strata",
                "state",
                "time",
                "n.risk",
                "n.event",
                "n.censor",
                "pstate",
                "std.err",
                "lower",
                "upper",
                "cuminc.se");
        var summary = new Sheet("strata", "state", "events", "time", "pstate", "std.err", "lower", "upper");
        for (int group = 0; group < curves.length; group++) {
            var label = study.groups().label(group);
            for (int cause = 0; cause <= study.causes().size(); cause++) {
                var state = new State(
                        curves[group], cause, cause == 0 ? FREE : study.causes().get(cause - 1), scale);
                for (int i = 0; i < curves[group].size(); i++) {
                    answer.add(state.row(label, i));
                }
                summary.add(state.last(label));
            }
        }
        return new SurviveTables(answer, summary);
    }

    /** Observed and expected events of each group, and the test. */
    static SurviveTables logRank(Study study, double rho) {
        var result = LogRank.of(study.followUp(), study.groups(), study.strata(), rho);
        var answer = new Sheet("strata", "n", "observed", "expected", "(O-E)^2/E", "(O-E)^2/V", "chisq", "df", "p");
        var test = result.test();
        for (int group = 0; group < study.groups().count(); group++) {
            var square = Math.pow(result.observed(group) - result.expected(group), 2);
            answer.add(
                    study.groups().label(group),
                    result.size(group),
                    result.observed(group),
                    result.expected(group),
                    square / result.expected(group),
                    square / result.variance(group),
                    test.statistic(),
                    test.degreesOfFreedom(),
                    test.p());
        }
        var summary = new Sheet("test", "chisq", "df", "p");
        summary.add(rho == 0 ? "log-rank" : "G-rho " + rho, test.statistic(), test.degreesOfFreedom(), test.p());
        return new SurviveTables(answer, summary);
    }

    /** Gray's test of each cause. */
    static SurviveTables gray(Study study, double rho) {
        var answer = new Sheet("state", "chisq", "df", "p");
        for (int cause = 1; cause <= study.causes().size(); cause++) {
            var test = GrayTest.of(study.followUp(), study.groups(), study.strata(), cause, rho);
            answer.add(study.causes().get(cause - 1), test.statistic(), test.degreesOfFreedom(), test.p());
        }
        return new SurviveTables(answer, answer);
    }

    /** One state of a curve; cause 0 is the event-free state. */
    private record State(CumulativeIncidence curve, int cause, String name, SurviveScale scale) {

        Object[] row(String label, int i) {
            var p = probability(i);
            var relative = error(i) == 0 ? 0 : error(i) / p;
            return new Object[] {
                label,
                name,
                curve.time(i),
                curve.atRisk(i),
                cause == 0 ? curve.events(i) : curve.events(cause, i),
                curve.censored(i),
                p,
                error(i),
                scale.interval().lower(p, relative, scale.reach()),
                scale.interval().upper(p, relative, scale.reach()),
                cause == 0 ? error(i) : Math.sqrt(curve.grayVariance(cause, i))
            };
        }

        Object[] last(String label) {
            var last = curve.size() - 1;
            var events = 0;
            for (int i = 0; i <= last; i++) {
                events += cause == 0 ? curve.events(i) : curve.events(cause, i);
            }
            var row = row(label, last);
            return new Object[] {label, name, events, row[2], row[6], row[7], row[8], row[9]};
        }

        private double probability(int i) {
            return cause == 0 ? curve.eventFree(i) : curve.incidence(cause, i);
        }

        private double error(int i) {
            return cause == 0 ? curve.eventFreeError(i) : curve.standardError(cause, i);
        }
    }
}
