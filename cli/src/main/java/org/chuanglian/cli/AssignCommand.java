package org.chuanglian.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.chuanglian.assignment.Assignment;
import org.chuanglian.assignment.AssignmentOutcome;
import org.chuanglian.assignment.Call;
import org.chuanglian.assignment.GreatestTotal;
import org.chuanglian.assignment.Matrix;
import org.chuanglian.assignment.MatrixFile;
import org.chuanglian.assignment.MatrixReading;
import picocli.CommandLine.Command;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Option;
import picocli.CommandLine.TypeConversionException;

/** Assigns reviewers to items and writes who reviews what, or says why it cannot be. */
@Command(
        name = "assign",
        description = {
            "Assigns reviewers to items: the greatest total affinity within loads and without conflicts.",
            "Matrices are CSV without names, a line a reviewer and a cell an item. The answer is such a matrix, 1 where"
                    + " the reviewer reviews the item."
        },
        footer = "Exit code: 0 done, 1 a table cannot be used or no assignment keeps all limits, 2 wrong usage,"
                + " 3 a file cannot be read or written.")
final class AssignCommand extends LibraryCommand {

    private static final int MOST_NAMED = 12;

    @Option(
            names = "--similarity",
            paramLabel = "FILE",
            required = true,
            description = "How well each reviewer suits each item.")
    private Path similarity = Path.of("");

    @Option(names = "--conflict", paramLabel = "FILE", description = "1 where the reviewer must not review the item.")
    private Optional<Path> conflict = Optional.empty();

    @Option(names = "--demand", paramLabel = "N", required = true, description = "How many reviewers each item needs.")
    private int demand;

    @Option(
            names = "--load",
            paramLabel = "N",
            required = true,
            description = "How many items a reviewer takes at most.")
    private int load;

    @Option(
            names = "--min-load",
            paramLabel = "N",
            description = "How many items a reviewer takes at least, default 0.")
    private int leastLoad;

    @Option(
            names = "--objective",
            paramLabel = "NAME",
            converter = OfObjective.class,
            description = "sum (default): the greatest total affinity.")
    private String objective = "sum";

    @Option(names = "--out", paramLabel = "FILE", required = true, description = "Where the assignment is written.")
    private Path out = Path.of("");

    @Override
    Outcome run(PrintWriter answer, Progress progress) throws IOException {
        return switch (MatrixFile.read(similarity)) {
            case MatrixReading.Refused refused -> refused(refused.line());
            case MatrixReading.Read read -> {
                if (conflict.isEmpty()) {
                    var none = new boolean[read.matrix().height()][read.matrix().width()];
                    yield assigned(read.matrix(), none, answer);
                }
                yield switch (MatrixFile.read(conflict.get())) {
                    case MatrixReading.Refused refused -> refused(refused.line());
                    case MatrixReading.Read other -> assigned(read.matrix(), other.matrix(), answer);
                };
            }
        };
    }

    private Outcome assigned(Matrix affinity, Matrix conflicts, PrintWriter answer) throws IOException {
        if (conflicts.height() != affinity.height() || conflicts.width() != affinity.width()) {
            return refused("'%s' is %d × %d, '%s' is %d × %d, expected the same. Maybe one has items as lines."
                    .formatted(
                            similarity,
                            affinity.height(),
                            affinity.width(),
                            conflict.orElseThrow(),
                            conflicts.height(),
                            conflicts.width()));
        }
        return assigned(affinity, conflicts.marks(), answer);
    }

    private Outcome assigned(Matrix affinity, boolean[][] conflicts, PrintWriter answer) throws IOException {
        if (demand < 0 || leastLoad < 0 || load < leastLoad) {
            return refused("demand %d, loads from %d to %d. Maybe a number is negative, or the loads are swapped."
                    .formatted(demand, leastLoad, load));
        }
        var call = new Call(
                affinity.numbers(),
                conflicts,
                filled(affinity.width(), demand),
                filled(affinity.height(), leastLoad),
                filled(affinity.height(), load));
        return switch (GreatestTotal.of(call)) {
            case AssignmentOutcome.Assigned found -> written(call, found.assignment(), answer);
            case AssignmentOutcome.TooFewReviewers few -> refused(line(few));
            case AssignmentOutcome.TooFewItems few -> refused(line(few));
        };
    }

    private static int[] filled(int size, int value) {
        var values = new int[size];
        Arrays.fill(values, value);
        return values;
    }

    private Outcome written(Call call, Assignment assignment, PrintWriter answer) throws IOException {
        WholeFile.write(out, writer -> {
            for (int reviewer = 0; reviewer < call.reviewers(); reviewer++) {
                for (int item = 0; item < call.items(); item++) {
                    writer.append(item == 0 ? "" : ",").append(assignment.reviews(reviewer, item) ? '1' : '0');
                }
                writer.append('\n');
            }
        });
        var loads = new ArrayList<Integer>();
        for (int reviewer = 0; reviewer < call.reviewers(); reviewer++) {
            loads.add(assignment.load(reviewer));
        }
        answer.println("total," + plain(assignment.total()));
        answer.println("least item," + plain(assignment.least()));
        for (int count = 0; count <= load; count++) {
            var that = count;
            var with = loads.stream().filter(one -> one == that).count();
            if (with > 0) {
                answer.println("reviewers with load " + count + "," + with);
            }
        }
        return new Outcome.Done(String.format(
                Locale.ROOT, "%,d items, %,d reviewers, objective %s", call.items(), call.reviewers(), objective));
    }

    /** A sum of affinities without the dust of binary fractions. */
    private static String plain(double sum) {
        return Double.isFinite(sum)
                ? new BigDecimal(sum)
                        .setScale(9, RoundingMode.HALF_EVEN)
                        .stripTrailingZeros()
                        .toPlainString()
                : "";
    }

    private static String line(AssignmentOutcome.TooFewReviewers few) {
        return "no assignment keeps all limits: items %s need %d reviews, the reviewers without a conflict can give %d."
                        .formatted(named(few.items()), few.needed(), few.possible())
                + (few.full().isEmpty()
                        ? " Maybe add reviewers without conflicts for them."
                        : " Maybe raise the load of reviewers %s, or add reviewers.".formatted(named(few.full())));
    }

    private static String line(AssignmentOutcome.TooFewItems few) {
        return "no assignment keeps all limits: reviewers %s must have %d reviews, there are %d for them. Maybe lower --min-load."
                .formatted(named(few.reviewers()), few.needed(), few.possible());
    }

    /** Numbers from 1, as lines and columns are counted. */
    private static String named(List<Integer> numbers) {
        var shown = numbers.stream()
                .limit(MOST_NAMED)
                .map(number -> String.valueOf(number + 1))
                .toList();
        return String.join(", ", shown)
                + (numbers.size() > MOST_NAMED ? " and %d more".formatted(numbers.size() - MOST_NAMED) : "");
    }

    private static Outcome refused(String line) {
        return new Outcome.ProblemsFound("chuanglian assign: " + line);
    }

    /** Reads what is to be greatest; so far there is one. */
    static final class OfObjective implements ITypeConverter<String> {
        @Override
        public String convert(String word) {
            if (!word.equalsIgnoreCase("sum")) {
                throw new TypeConversionException("'%s' is not known, expected sum".formatted(word));
            }
            return "sum";
        }
    }
}
