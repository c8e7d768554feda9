package org.chuanglian.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import org.chuanglian.survival.CoxModel;
import org.chuanglian.survival.CoxOutcome;
import org.chuanglian.survival.Distributions;
import org.chuanglian.survival.Interval;
import org.chuanglian.survival.ProportionalHazards;
import org.chuanglian.survival.Ties;
import org.chuanglian.survival.table.Study;
import org.chuanglian.survival.table.StudyColumns;
import org.chuanglian.survival.table.StudyFile;
import org.chuanglian.survival.table.StudyReading;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Tells from a table of follow-up how long it takes until an event: curves, tests and models. */
@Command(
        name = "survive",
        description = {
            "Tells how long it takes until an event, from follow-up that is partly unfinished (censored).",
            "The table is CSV with a line of column names, UTF-8 or GB18030. Conventions are those of R's survival and cmprsk;"
                    + " docs/guide/survive.md describes every column of the answer. A summary goes to standard output."
        },
        footer = "Exit code: 0 done, 1 the table cannot be used, 2 wrong usage, 3 a file cannot be read or written.")
final class SurviveCommand extends LibraryCommand {

    @Spec
    private @Nullable CommandSpec usage;

    @Parameters(paramLabel = "FILE", description = "The table, one row a subject or a spell of one.")
    private Path file = Path.of("");

    @Option(names = "--time", paramLabel = "COLUMN", required = true, description = "When observation ended.")
    private String time = "";

    @Option(
            names = "--status",
            paramLabel = "COLUMN",
            required = true,
            description = "How it ended: 0 censored, 1 event; 1 censored, 2 event; several events from 1; or words.")
    private String status = "";

    @Option(
            names = "--entry",
            paramLabel = "COLUMN",
            description = "When observation began (late entry); at risk after it, up to the time.")
    private Optional<String> entry = Optional.empty();

    @Option(
            names = "--group",
            paramLabel = "COLUMN",
            split = ",",
            description = "Columns whose combinations are compared; for cox they are covariates.")
    private List<String> groups = List.of();

    @Option(
            names = "--strata",
            paramLabel = "COLUMN",
            split = ",",
            description = "Columns within whose combinations logrank, gray and cox compare; more groups for km and aj.")
    private List<String> strata = List.of();

    @Option(
            names = "--covariates",
            paramLabel = "COLUMN",
            split = ",",
            description = "Columns of the cox model: numbers as amounts, words as levels against the first.")
    private List<String> covariates = List.of();

    @Option(
            names = "--factor",
            paramLabel = "COLUMN",
            split = ",",
            description = "Covariates whose numbers are levels, not amounts.")
    private List<String> factors = List.of();

    @Option(
            names = "--method",
            paramLabel = "METHOD",
            converter = SurviveNames.OfMethod.class,
            description =
                    "km (Kaplan-Meier, default), aj (Aalen-Johansen incidences of competing events), cox, logrank,"
                            + " gray (Gray's test).")
    private SurviveMethod method = SurviveMethod.KM;

    @Option(
            names = "--interval",
            paramLabel = "SCALE",
            converter = SurviveNames.OfInterval.class,
            description = "Intervals symmetric on this scale: log (default), plain, loglog, logit or arcsin.")
    private Interval interval = Interval.LOG;

    @Option(
            names = "--level",
            paramLabel = "P",
            converter = SurviveNames.OfShare.class,
            description = "Level of the intervals, default 0.95.")
    private double level = 0.95;

    @Option(
            names = "--event",
            paramLabel = "VALUE",
            split = ",",
            description = "Values of the status that are events; the others are censored.")
    private List<String> events = List.of();

    @Option(
            names = "--censored",
            paramLabel = "VALUE",
            split = ",",
            description = "Values of the status that are censorings; the others are events.")
    private List<String> censored = List.of();

    @Option(
            names = "--rho",
            paramLabel = "N",
            description = "Weight early events: 0 log-rank (default), 1 Peto-Peto; also for gray.")
    private double rho;

    @Option(
            names = "--ties",
            paramLabel = "RULE",
            converter = SurviveNames.OfTies.class,
            description = "Events of one time in cox: efron (default) or breslow.")
    private Ties ties = Ties.EFRON;

    @Option(
            names = "--transform",
            paramLabel = "NAME",
            converter = SurviveNames.OfTransform.class,
            description = "The function of time of the proportional-hazards check: km (default), rank, identity, log.")
    private ProportionalHazards.Transform transform = ProportionalHazards.Transform.KM;

    @Option(names = "--tau", paramLabel = "TIME", description = "Limit of the restricted mean, default the last time.")
    private Optional<Double> tau = Optional.empty();

    @Option(
            names = "--quantiles",
            paramLabel = "P",
            split = ",",
            converter = SurviveNames.OfShare.class,
            description = "Shares whose times the summary of km names, default 0.25,0.5,0.75.")
    private List<Double> quantiles = List.of(0.25, 0.5, 0.75);

    @Option(names = "--out", paramLabel = "FILE", required = true, description = "Where the answer is written, as CSV.")
    private Path out = Path.of("");

    @Override
    Outcome run(PrintWriter answer, Progress progress) throws IOException {
        checkOptions();
        return switch (StudyFile.read(file, columns())) {
            case StudyReading.Refused refused -> new Outcome.ProblemsFound("chuanglian survive: " + refused.line());
            case StudyReading.Read read -> write(read.study(), answer);
        };
    }

    private Outcome write(Study study, PrintWriter answer) throws IOException {
        var scale = new SurviveScale(interval, Distributions.normalReach(level));
        return switch (method) {
            case KM -> written(study, SurviveTables.curves(study, scale, quantiles, tau), answer);
            case AJ -> written(study, SurviveTables.incidences(study, scale), answer);
            case LOGRANK -> written(study, SurviveTables.logRank(study, rho), answer);
            case GRAY -> written(study, SurviveTables.gray(study, rho), answer);
            case COX -> cox(study, scale, answer);
        };
    }

    private Outcome cox(Study study, SurviveScale scale, PrintWriter answer) throws IOException {
        var design = study.design();
        var model = new CoxModel(study.followUp(), study.strata(), design.names(), design.values(), ties);
        return switch (model.fit()) {
            case CoxOutcome.NotFitted not ->
                new Outcome.ProblemsFound("chuanglian survive: '%s' %s. Maybe another status or covariate is meant."
                        .formatted(file, not.reason()));
            case CoxOutcome.Fitted fitted -> {
                var tables = new CoxTables(fitted.fit(), design, scale, transform).tables();
                yield written(study, tables, answer, CoxTables.warnings(fitted.fit()));
            }
        };
    }

    private Outcome written(Study study, SurviveTables tables, PrintWriter answer, String... warnings)
            throws IOException {
        WholeFile.write(out, writer -> tables.answer().writeTo(writer));
        tables.summary().writeTo(answer);
        var notes = new ArrayList<>(study.notes());
        notes.addAll(List.of(warnings));
        return new Outcome.Done(String.format(
                Locale.ROOT,
                "%,d of %,d rows used; %s",
                study.followUp().size(),
                study.rows(),
                String.join("; ", notes)));
    }

    private void checkOptions() {
        var commandLine = Objects.requireNonNull(usage).commandLine();
        if (groups.isEmpty() && (method == SurviveMethod.LOGRANK || method == SurviveMethod.GRAY)) {
            throw new ParameterException(commandLine, "this method compares groups, name them by --group");
        }
        if (entry.isPresent() && method == SurviveMethod.GRAY) {
            throw new ParameterException(commandLine, "Gray's test does not allow late entry, leave out --entry");
        }
        if (method != SurviveMethod.COX && !(covariates.isEmpty() && factors.isEmpty())) {
            throw new ParameterException(commandLine, "--covariates and --factor belong to --method cox");
        }
        if (tau.isPresent() && !(tau.get() > 0)) {
            throw new ParameterException(commandLine, "--tau: " + tau.get() + " is not a time after 0");
        }
        if (covariates.isEmpty() && groups.isEmpty() && factors.isEmpty() && method == SurviveMethod.COX) {
            throw new ParameterException(commandLine, "--method cox needs covariates, name them by --covariates");
        }
    }

    private StudyColumns columns() {
        var modelled = new LinkedHashSet<String>();
        if (method == SurviveMethod.COX) {
            modelled.addAll(groups);
            modelled.addAll(covariates);
            modelled.addAll(factors);
        }
        return new StudyColumns(
                time,
                status,
                entry,
                compared(),
                compares() ? strata : List.of(),
                new ArrayList<>(modelled),
                factors,
                events,
                censored,
                method == SurviveMethod.AJ || method == SurviveMethod.GRAY);
    }

    /** Whether the method compares within strata; a curve's strata are groups like others, as in survfit. */
    private boolean compares() {
        return switch (method) {
            case KM, AJ -> false;
            case LOGRANK, GRAY, COX -> true;
        };
    }

    private List<String> compared() {
        if (compares()) {
            return method == SurviveMethod.COX ? List.of() : groups;
        }
        var curves = new LinkedHashSet<>(groups);
        curves.addAll(strata);
        return List.copyOf(curves);
    }
}
