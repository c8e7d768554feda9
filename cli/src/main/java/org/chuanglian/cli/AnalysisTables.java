package org.chuanglian.cli;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.chuanglian.scoring.Components;
import org.chuanglian.scoring.Dataset;
import org.chuanglian.scoring.Explanation;
import org.chuanglian.scoring.Kinship;
import org.chuanglian.scoring.Node;
import org.chuanglian.scoring.Outranking;
import org.chuanglian.scoring.Parts;
import org.chuanglian.scoring.RankBands;
import org.chuanglian.scoring.Removal;
import org.chuanglian.scoring.Run;
import org.chuanglian.scoring.Sensitivity;
import org.chuanglian.scoring.Sheet;
import org.chuanglian.scoring.Statistics;
import org.chuanglian.scoring.Uncertainty;

/** The tables that say what is behind scores: parts, changes, uncertainty, sensitivity, audit. */
final class AnalysisTables {

    /** COINr's thresholds for members of one aggregate, and for indicators and denominators. */
    private static final double ALIKE = 0.9;

    private static final double WITH_SIZE = 0.6;

    private final ScoreTables tables;

    AnalysisTables(ScoreTables tables) {
        this.tables = tables;
    }

    /** The parts of every unit's score; nothing where scores have none. */
    void parts(Run run) {
        List<String> units = run.aggregated().units();
        parts(
                "parts",
                units,
                units.stream().map(unit -> Explanation.of(run, unit)).toList());
    }

    /** Parts of every unit; gives the reason when there are none for any. */
    String parts(String name, List<String> units, List<Explanation.Answer> answers) {
        List<List<Object>> rows = new ArrayList<>();
        Set<String> codes = new LinkedHashSet<>();
        List<Parts> all = new ArrayList<>();
        List<String> opened = new ArrayList<>();
        String reason = "";
        for (int i = 0; i < units.size(); i++) {
            String unit = units.get(i);
            switch (answers.get(i)) {
                case Explanation.Answer.Opened answer -> {
                    answer.parts().parts().forEach(part -> codes.add(part.code()));
                    all.add(answer.parts());
                    opened.add(unit);
                }
                case Explanation.Answer.Refused refused -> reason = refused.reason();
            }
        }
        for (int i = 0; i < all.size(); i++) {
            rows.add(row(opened.get(i), all.get(i), codes));
        }
        if (!rows.isEmpty()) {
            List<String> header = new ArrayList<>(List.of("uCode", "total", "base"));
            header.addAll(codes);
            tables.table(name, header, rows);
            return "";
        }
        return reason;
    }

    private static List<Object> row(String unit, Parts parts, Set<String> codes) {
        List<Object> row = new ArrayList<>(List.of(unit, parts.total(), parts.base()));
        for (String code : codes) {
            row.add(parts.parts().stream()
                    .filter(part -> part.code().equals(code))
                    .findFirst()
                    .<Object>map(Parts.Part::value)
                    .orElse(""));
        }
        return row;
    }

    void uncertainty(Uncertainty.Outcome.Computed computed) {
        tables.sheet("uncertainty_scores", computed.scores());
        tables.sheet("uncertainty_ranks", computed.ranks());
        tables.bands("uncertainty_rank_stats", computed.bands());
        List<String> header = new ArrayList<>(List.of("uCode"));
        List<List<Object>> rows = new ArrayList<>();
        for (RankBands.Band band : computed.bands()) {
            header.add("rank_" + (rows.size() + 1));
            List<Object> row = new ArrayList<>(List.of(band.unit()));
            row.addAll(band.probabilities());
            rows.add(row);
        }
        tables.table("uncertainty_rank_probabilities", header, rows);
        tables.table(
                "uncertainty_pairs",
                List.of("ahead", "behind", "probability", "indistinguishable"),
                computed.pairs().stream()
                        .map(pair -> List.<Object>of(
                                pair.ahead(), pair.behind(), pair.probability(), pair.isIndistinguishable()))
                        .toList());
    }

    void sensitivity(Sensitivity.Outcome.Computed computed) {
        List<List<Object>> rows = new ArrayList<>();
        computed.rankShift().forEach(index -> rows.add(row("mean rank shift", index)));
        for (Sensitivity.OfUnit unit : computed.scores()) {
            unit.indices().forEach(index -> rows.add(row("score of " + unit.unit(), index)));
        }
        tables.table("sobol", List.of("target", "Variable", "Si", "Si_q5", "Si_q95", "STi", "STi_q5", "STi_q95"), rows);
    }

    private static List<Object> row(String target, Sensitivity.Index index) {
        return List.of(
                target,
                index.factor(),
                index.first(),
                index.firstLow(),
                index.firstHigh(),
                index.total(),
                index.totalLow(),
                index.totalHigh());
    }

    /** Gives the reason where a node cannot be taken out; empty where all can. */
    String audit(Dataset data, Run run) {
        kinship(data, run);
        Outranking outranking = Outranking.of(run, run.tree().top());
        tables.sheet("outranking", outranking.shares());
        statistics(data.indicators(), run);
        return switch (Removal.of(run, data)) {
            case Removal.Outcome.Refused refused -> refused.reason();
            case Removal.Outcome.Computed computed -> {
                removed(run, computed.removed());
                yield "";
            }
        };
    }

    private void removed(Run run, List<Removal.Removed> removed) {
        List<String> header = new ArrayList<>(List.of("iCode", "Level", "MeanAbsDiff", "MaxAbsDiff"));
        header.addAll(run.aggregated().units());
        tables.table(
                "removed",
                header,
                removed.stream()
                        .map(one -> {
                            List<Object> row =
                                    new ArrayList<>(List.of(one.code(), one.level(), one.shift(), one.most()));
                            row.addAll(one.ranks());
                            return row;
                        })
                        .toList());
    }

    private void kinship(Dataset data, Run run) {
        Statistics.Correlation kind = Statistics.Correlation.PEARSON;
        pairs("correlations_ancestors", Kinship.ancestors(run, kind));
        pairs("correlations_alike", Kinship.alike(run, kind, ALIKE));
        pairs("correlations_opposed", Kinship.opposed(run, kind, 0));
        pairs("correlations_denominators", Kinship.denominators(data, kind, WITH_SIZE));
        tables.sheet("availability", Kinship.availability(run.tree(), data.indicators()));
    }

    private void pairs(String name, List<Kinship.Pair> pairs) {
        tables.table(
                name,
                List.of("one", "other", "aggregate", "correlation"),
                pairs.stream()
                        .map(pair -> List.<Object>of(pair.one(), pair.other(), pair.above(), pair.correlation()))
                        .toList());
    }

    private void statistics(Sheet raw, Run run) {
        statistics("statistics_raw", raw);
        statistics("statistics", run.aggregated());
        for (Statistics.Correlation kind : Statistics.Correlation.values()) {
            List<String> codes = run.aggregated().codes();
            tables.sheet(
                    "correlations_" + kind.name().toLowerCase(Locale.ROOT),
                    new Sheet(codes, codes, Statistics.correlations(kind, run.aggregated(), codes)));
        }
        groups(run);
        double[] weights =
                run.weights().stream().mapToDouble(Double::doubleValue).toArray();
        double[] effective = Statistics.effectiveWeights(run.tree(), weights);
        List<List<Object>> rows = new ArrayList<>();
        for (int node = 0; node < weights.length; node++) {
            rows.add(List.of(
                    run.tree().nodes().get(node).code(), run.tree().levelOf(node), weights[node], effective[node]));
        }
        tables.table("effective_weights", List.of("iCode", "Level", "Weight", "EffWeight"), rows);
    }

    private void statistics(String name, Sheet sheet) {
        tables.table(
                name,
                List.of("iCode", "Min", "Max", "Mean", "Median", "Std", "Skew", "Kurt", "N.Avail", "N.Zero"),
                Statistics.summaries(sheet).stream()
                        .map(of -> List.<Object>of(
                                of.code(),
                                of.min(),
                                of.max(),
                                of.mean(),
                                of.median(),
                                of.deviation(),
                                of.skew(),
                                of.kurtosis(),
                                of.available(),
                                of.zeros()))
                        .toList());
    }

    /** Alpha and principal components of the members of each aggregate. */
    private void groups(Run run) {
        List<List<Object>> alphas = new ArrayList<>();
        List<List<Object>> components = new ArrayList<>();
        for (Node.Aggregate aggregate : run.tree().aggregates()) {
            List<String> members = run.tree().nodes().stream()
                    .filter(node -> node.parent().equals(aggregate.code()))
                    .map(Node::code)
                    .toList();
            alphas.add(List.of(aggregate.code(), members.size(), Statistics.alpha(run.aggregated(), members)));
            if (Components.of(run.aggregated(), members) instanceof Components.Answer.Found found) {
                components(aggregate.code(), found.components(), components);
            }
        }
        tables.table("alpha", List.of("aggregate", "members", "alpha"), alphas);
        tables.table(
                "principal_components", List.of("aggregate", "component", "share", "iCode", "loading"), components);
    }

    private static void components(String aggregate, Components of, List<List<Object>> rows) {
        for (int k = 0; k < of.variances().size(); k++) {
            for (int j = 0; j < of.codes().size(); j++) {
                rows.add(List.of(
                        aggregate,
                        k + 1,
                        of.variances().get(k) / of.codes().size(),
                        of.codes().get(j),
                        of.loadings().get(k).get(j)));
            }
        }
    }
}
