package org.chuanglian.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import org.chuanglian.chain.RelatednessMeasure;
import org.chuanglian.chain.table.LongColumns;
import org.chuanglian.chain.table.LongFile;
import org.chuanglian.chain.table.LongReading;
import org.chuanglian.chain.table.LongTable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Tells from amounts by region and product what regions are specialised in, what is related, and how complex it is. */
@Command(
        name = "relate",
        description = {
            "Tells from amounts by row (region) and column (product, technology) what rows are specialised in, which"
                    + " columns are related, and how complex they are.",
            "The table is CSV with a line of column names and a line for each amount; .gz is read too. Amounts of one cell"
                    + " are added up. Conventions are those of R's economiccomplexity, for relatedness those of"
                    + " EconGeo; docs/guide/relate.md describes them."
        },
        footer = "Exit code: 0 done, 1 the table cannot be used, 2 wrong usage, 3 a file cannot be read or written.")
final class RelateCommand extends LibraryCommand {

    private static final int STEPS = 3;

    @Spec
    private @Nullable CommandSpec usage;

    @Parameters(paramLabel = "FILE", description = "The table.")
    private Path file = Path.of("");

    @Option(names = "--row", paramLabel = "COLUMN", description = "The column of rows, default country.")
    private String row = "country";

    @Option(names = "--column", paramLabel = "COLUMN", description = "The column of columns, default product.")
    private String column = "product";

    @Option(
            names = "--value",
            paramLabel = "COLUMN",
            description = "The column of amounts, default value; '' counts each line as 1.")
    private String value = "value";

    @Option(
            names = "--measure",
            paramLabel = "MEASURE",
            required = true,
            converter = RelateNames.OfMeasure.class,
            description = {
                "rca: location quotient (Balassa's revealed comparative advantage).",
                "proximity (minimum conditional probability), conditional, association, cosine, jaccard, probability,"
                        + " co-occurrence: relatedness between columns.",
                "density, distance: relatedness density of each row and column, and one less it.",
                "eci, pci: complexity of rows, of columns. fitness: fitness of rows.",
                "diversity, ubiquity: how many columns a row is specialised in, how many rows in a column.",
                "outlook, gain: what a row could still gain, in all and by each column.",
                "concentration: Herfindahl's and other indices of amounts.",
                "entry: whether density tells new specialisations, with --period."
            })
    private RelateNames.Named measure = new RelateNames.Named(RelateMeasure.RCA, RelatednessMeasure.PROXIMITY);

    @Mixin
    private RelateFlags flags = new RelateFlags();

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            converter = RelateNames.OfFormat.class,
            description = "dense (default): a line for each row; sparse: a line for each cell that is not 0.")
    private RelateNames.Format format = RelateNames.Format.DENSE;

    @Option(names = "--period", paramLabel = "COLUMN", description = "entry: the column of periods.")
    private Optional<String> period = Optional.empty();

    @Option(names = "--lag", paramLabel = "N", description = "entry: how many periods until an entry, default 1.")
    private int lag = 1;

    @Option(names = "--out", paramLabel = "FILE", required = true, description = "Where the answer is written, as CSV.")
    private Path out = Path.of("");

    @Override
    Outcome run(PrintWriter answer, Progress progress) throws IOException {
        checkOptions();
        var columns = new LongColumns(row, column, value.isEmpty() ? Optional.empty() : Optional.of(value), period);
        return switch (LongFile.read(file, columns, lines -> progress.at(1, STEPS, file + ", line " + lines))) {
            case LongReading.Refused refused -> new Outcome.ProblemsFound("chuanglian relate: " + refused.line());
            case LongReading.Read read -> worked(read.table(), progress);
        };
    }

    private void checkOptions() {
        var commandLine = Objects.requireNonNull(usage).commandLine();
        flags.fault().ifPresent(fault -> {
            throw new ParameterException(commandLine, fault);
        });
        if (period.isPresent() != (measure.measure() == RelateMeasure.ENTRY)) {
            throw new ParameterException(commandLine, "--measure entry and --period COLUMN need each other");
        }
        if (lag < 1) {
            throw new ParameterException(commandLine, "--lag: " + lag + " is less than 1");
        }
    }

    private Outcome worked(LongTable table, Progress progress) throws IOException {
        progress.at(2, STEPS, measure.measure().name().toLowerCase(Locale.ROOT));
        if (measure.measure() == RelateMeasure.ENTRY) {
            if (table.periods().size() <= lag) {
                return new Outcome.ProblemsFound(
                        "chuanglian relate: '%s' has %d periods, expected more than %d. Maybe another column is --period."
                                .formatted(file, table.periods().size(), lag));
            }
            var entries = new RelateEntries(flags, table, lag).sheet();
            WholeFile.write(out, entries::writeTo);
            return done(table, "");
        }
        var work = new RelateWork(
                flags, measure, row, column, table.periods().getFirst().amounts(), format == RelateNames.Format.SPARSE);
        WholeFile.write(out, work::writeTo);
        return done(table, work.note());
    }

    private static Outcome done(LongTable table, String note) {
        var amounts = table.periods().getFirst().amounts();
        var line = String.format(
                Locale.ROOT,
                "%,d lines, %,d rows × %,d columns",
                table.lines(),
                amounts.rows().size(),
                amounts.columns().size());
        return new Outcome.Done(line
                + (table.leftOut() == 0
                        ? ""
                        : String.format(Locale.ROOT, ", %,d lines without names or amount left out", table.leftOut()))
                + note);
    }
}
