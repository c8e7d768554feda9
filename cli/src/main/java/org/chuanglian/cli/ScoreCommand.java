package org.chuanglian.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.chuanglian.scoring.Chain;
import org.chuanglian.scoring.Dataset;
import org.chuanglian.scoring.Doubts;
import org.chuanglian.scoring.Explanation;
import org.chuanglian.scoring.Method;
import org.chuanglian.scoring.Node;
import org.chuanglian.scoring.Run;
import org.chuanglian.scoring.Scheme;
import org.chuanglian.scoring.Scoring;
import org.chuanglian.scoring.Sensitivity;
import org.chuanglian.scoring.Tree;
import org.chuanglian.scoring.Uncertainty;
import org.chuanglian.scoring.Weighting;
import org.chuanglian.scoring.tables.DataFile;
import org.chuanglian.scoring.tables.DataReading;
import org.chuanglian.scoring.tables.DoubtWords;
import org.chuanglian.scoring.tables.MethodOptions;
import org.chuanglian.scoring.tables.SchemeFile;
import org.chuanglian.scoring.tables.SchemeReading;
import org.chuanglian.scoring.tables.WeightFile;
import org.chuanglian.scoring.tables.WeightingWords;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Scores units by a scheme and writes what came of every step. */
@Command(
        name = "score",
        description = {
            "Scores the units of a table by a scheme and writes every step as CSV at full precision.",
            "SCHEME is YAML, or the table of metadata that users of COINr have (columns iCode, Parent, Type, Level,"
                    + " Direction, Weight, Denominator). DATA has a row for each unit.",
            "Methods are named as in minmax(1, 100) or minmax:1,100; COINr's names are understood, too."
        },
        footer = "Exit code: 0 done, 1 it cannot be scored, 2 wrong usage, 3 a file cannot be read or written.")
final class ScoreCommand extends LibraryCommand {

    @Parameters(index = "0", paramLabel = "SCHEME", description = "The scheme: YAML, or a table of metadata.")
    private Path schemeFile = Path.of("");

    @Parameters(index = "1", paramLabel = "DATA", description = "The table of units.")
    private Path dataFile = Path.of("");

    @Option(names = "--out", paramLabel = "DIR", required = true, description = "Where the tables are written.")
    private Path out = Path.of("");

    @Mixin
    private MethodFlags flags = new MethodFlags();

    @Option(
            names = "--weights",
            paramLabel = "HOW",
            description = "Other weights: a FILE with the columns iCode and Weight, equal, pca(LEVEL), balance(LEVEL),"
                    + " infomax(LEVEL), or budget(FILE) with the points that experts gave.")
    private String weights = "";

    @Option(names = "--unit", paramLabel = "COLUMN", description = "The column of unit codes. Default uCode.")
    private String unit = "";

    @Option(
            names = "--time",
            paramLabel = "TIME",
            description = "The time to score when there is a column Time; all for every time on one scale.")
    private String time = "";

    @Option(names = "--denominators", paramLabel = "FILE", description = "Denominators, when they are not in DATA.")
    private Optional<Path> denominators = Optional.empty();

    @Mixin
    private ReplicaFlags replicas = new ReplicaFlags();

    @Mixin
    private AnalysisFlags analysis = new AnalysisFlags();

    @Override
    Outcome run(PrintWriter answer, Progress progress) throws IOException {
        try {
            ScoreTables tables = new ScoreTables();
            String line = scored(answer, tables);
            tables.write(out);
            return new Outcome.Done(line + "; written to " + out);
        } catch (Unscored unscored) {
            return new Outcome.ProblemsFound("chuanglian score: " + unscored.getMessage());
        }
    }

    /** Why nothing is written. */
    private static final class Unscored extends Exception {

        private static final long serialVersionUID = 1;

        Unscored(String reason) {
            super(reason);
        }
    }

    private String scored(PrintWriter answer, ScoreTables tables) throws IOException, Unscored {
        Scheme scheme = scheme(schemeFile, answer);
        Dataset data = data(dataFile, scheme);
        Run run = run(scheme, data);
        if (!weights.isEmpty()) {
            scheme = scheme.with(scheme.tree().withWeights(weights(run, data)));
            run = run(scheme, data);
        }
        tables.run(data, run);
        AnalysisTables analysed = new AnalysisTables(tables);
        analysed.parts(run);
        String line = line(run);
        if (replicas.replicas.isPresent()) {
            switch (replicas.replay(replicas.replicas.get(), scheme, data)) {
                case ReplicaFlags.Replay.Failed failed -> throw new Unscored(failed.reason());
                case ReplicaFlags.Replay.Done done -> {
                    tables.replicas(run, done.computed());
                    line += "; %d replicas%s"
                            .formatted(done.computed().scores().codes().size(), done.with());
                }
            }
        }
        if (analysis.audit) {
            String refused = analysed.audit(data, run);
            if (!refused.isEmpty()) {
                throw new Unscored("audit: " + refused);
            }
        }
        return line + change(scheme, data, answer, analysed) + doubted(run, data, analysed);
    }

    private Scheme scheme(Path file, PrintWriter answer) throws IOException, Unscored {
        boolean own = file.equals(schemeFile);
        Map<String, String> said = own ? flags.said() : Map.of();
        return switch (SchemeFile.read(file, method(Method.DEFAULT, SchemeFile.isYaml(file) ? Map.of() : said))) {
            case SchemeReading.Refused refused -> {
                if (refused.lines().size() > 1) {
                    refused.lines().forEach(answer::println);
                }
                throw new Unscored(refused.line());
            }
            // What the command line says comes before what the scheme says.
            case SchemeReading.Read read ->
                SchemeFile.isYaml(file)
                        ? read.scheme().with(method(read.scheme().method(), said))
                        : read.scheme();
        };
    }

    private static Method method(Method usual, Map<String, String> said) throws Unscored {
        return switch (MethodOptions.over(usual, said)) {
            case MethodOptions.Choice.Chosen chosen -> chosen.method();
            case MethodOptions.Choice.Refused refused -> throw new Unscored(refused.sentence());
        };
    }

    private Dataset data(Path file, Scheme scheme) throws IOException, Unscored {
        return switch (DataFile.read(file, scheme, new DataFile.Layout(unit, time, denominators))) {
            case DataReading.Refused refused -> throw new Unscored(refused.line());
            case DataReading.Read read -> read.data();
        };
    }

    private static Run run(Scheme scheme, Dataset data) throws Unscored {
        return switch (Chain.run(scheme, data)) {
            case Scoring.Refused refused -> throw new Unscored(refused.reason());
            case Scoring.Scored scored -> scored.run();
        };
    }

    private List<Double> weights(Run run, Dataset data) throws IOException, Unscored {
        Tree tree = run.scheme().tree();
        boolean budget = weights.startsWith("budget(") && weights.endsWith(")");
        if (budget || Files.exists(Path.of(weights))) {
            WeightFile.Reading reading = budget
                    ? WeightFile.budget(Path.of(weights.substring(7, weights.length() - 1)), tree)
                    : WeightFile.read(Path.of(weights), tree);
            return switch (reading) {
                case WeightFile.Reading.Refused refused -> throw new Unscored(refused.line());
                case WeightFile.Reading.Read read -> read.weights();
            };
        }
        return switch (WeightingWords.read(weights)) {
            case WeightingWords.Choice.Refused refused -> throw new Unscored(refused.sentence());
            case WeightingWords.Choice.Chosen chosen ->
                switch (Weighting.find(chosen.weighting(), run, data)) {
                    case Weighting.Answer.Refused refused -> throw new Unscored(refused.reason());
                    case Weighting.Answer.Found found -> found.weights();
                };
        };
    }

    private String change(Scheme scheme, Dataset data, PrintWriter answer, AnalysisTables tables)
            throws IOException, Unscored {
        if (analysis.before.isEmpty()) {
            return "";
        }
        Scheme earlier = analysis.beforeScheme.isPresent() ? scheme(analysis.beforeScheme.get(), answer) : scheme;
        Dataset before = data(analysis.before.get(), earlier);
        List<String> units = data.indicators().units();
        String reason = tables.parts("changes", units, Explanation.changes(earlier, before, scheme, data, units));
        if (!reason.isEmpty()) {
            throw new Unscored("no change can be opened: " + reason);
        }
        return "; changes since " + analysis.before.get();
    }

    private String doubted(Run run, Dataset data, AnalysisTables tables) throws Unscored {
        if (analysis.uncertainty <= 0 && analysis.sobol <= 0) {
            return "";
        }
        Doubts doubts = switch (DoubtWords.read(analysis.vary)) {
            case DoubtWords.Choice.Chosen chosen -> chosen.doubts();
            case DoubtWords.Choice.Refused refused -> throw new Unscored("--vary: " + refused.sentence());
        };
        Run asked = analysis.target.isEmpty() ? run : below(run, data);
        String line = "";
        if (analysis.uncertainty > 0) {
            switch (Uncertainty.of(asked, data, doubts, analysis.uncertainty, analysis.seed)) {
                case Uncertainty.Outcome.Refused refused -> throw new Unscored("uncertainty: " + refused.reason());
                case Uncertainty.Outcome.Computed computed -> {
                    tables.uncertainty(computed);
                    long close = computed.pairs().stream()
                            .filter(Uncertainty.Pair::isIndistinguishable)
                            .count();
                    line += "; %d runs in doubt of %s, %d of %d pairs cannot be told apart"
                            .formatted(
                                    analysis.uncertainty,
                                    String.join(", ", doubts.factors()),
                                    close,
                                    computed.pairs().size());
                }
            }
        }
        if (analysis.sobol > 0) {
            switch (Sensitivity.of(asked, data, doubts, analysis.sobol, analysis.seed)) {
                case Sensitivity.Outcome.Refused refused -> throw new Unscored("sobol: " + refused.reason());
                case Sensitivity.Outcome.Computed computed -> {
                    tables.sensitivity(computed);
                    line += "; Sobol indices of %d runs".formatted(computed.runs());
                }
            }
        }
        return line;
    }

    /** The target as if it were an index of its own. */
    private Run below(Run run, Dataset data) throws Unscored {
        for (Node.Aggregate aggregate : run.tree().aggregates()) {
            if (aggregate.code().equals(analysis.target)) {
                return run(run.scheme().with(run.tree().below(aggregate)), data);
            }
        }
        throw new Unscored("--target: '%s' is no aggregate of the scheme. Maybe one of %s."
                .formatted(
                        analysis.target,
                        run.tree().aggregates().stream().map(Node::code).toList()));
    }

    private static String line(Run run) {
        return String.format(
                        Locale.ROOT,
                        "%d units by %d indicators in %d levels, %d cells imputed, %d indicators treated, %d units left out",
                        run.aggregated().units().size(),
                        run.tree().indicators().size(),
                        run.tree().top().level(),
                        run.imputed().size(),
                        run.treatments().stream()
                                .filter(treated -> treated.transformed() || treated.high() + treated.low() > 0)
                                .count(),
                        run.findings().stream()
                                .filter(finding -> !finding.included())
                                .count())
                + turned(run);
    }

    /** Weights below 0 turn an indicator round, which nobody should overlook. */
    private static String turned(Run run) {
        List<String> codes = run.tree().nodes().stream()
                .filter(node -> node.weight() < 0)
                .map(Node::code)
                .toList();
        return codes.isEmpty() ? "" : ", weights below 0: " + String.join(", ", codes);
    }
}
