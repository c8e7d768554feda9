package org.chuanglian.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Locale;
import java.util.Optional;
import org.chuanglian.assignment.Assigning;
import org.chuanglian.assignment.AssignmentOutcome;
import org.chuanglian.assignment.Call;
import org.chuanglian.assignment.Lottery;
import org.chuanglian.assignment.Objective;
import org.chuanglian.assignment.Reassignment;
import org.chuanglian.assignment.Watch;
import org.chuanglian.assignment.draw.Lot;
import picocli.CommandLine.Command;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.TypeConversionException;

/** Assigns reviewers to items and writes who reviews what, or says why it cannot be. */
@Command(
        name = "assign",
        description = {
            "Assigns reviewers to items by affinity, within loads and quotas and without conflicts.",
            "Matrices are CSV, a line a reviewer and a cell an item, with or without names. The answer is such a matrix, 1"
                    + " where the reviewer reviews the item; total, least item and loads are printed."
        },
        footer = "Exit code: 0 done, 1 a table cannot be used or no assignment keeps all limits, 2 wrong usage,"
                + " 3 a file cannot be read or written.")
final class AssignCommand extends LibraryCommand {

    private static final double USUAL_BOUND = 0.5;
    private static final int SEED_BYTES = 16;

    @Mixin
    private final AssignTables tables = new AssignTables();

    @Option(
            names = "--objective",
            paramLabel = "NAME",
            converter = OfObjective.class,
            description = {
                "sum (default): the greatest total affinity; maxmin: the least item as great as can be;",
                "fair: then the next to least, and so on; random: the greatest expected total with no pair too probable;",
                "floor: the greatest total with no item below --floor."
            })
    private ObjectiveName objective = ObjectiveName.SUM;

    @Option(names = "--floor", paramLabel = "X", description = "The least sum of affinities of an item, for floor.")
    private Optional<Double> floor = Optional.empty();

    @Option(
            names = "--probability",
            paramLabel = "Q",
            description =
                    "How probable a pair may be for random, above 0 and up to 1; default 0.5, or the least that can be.")
    private Optional<Double> probability = Optional.empty();

    @Option(
            names = "--seed",
            paramLabel = "TEXT",
            description =
                    "What the draw of random depends on: the same text, the same draw. Default: a new one, printed.")
    private Optional<String> seed = Optional.empty();

    @Option(
            names = "--keep",
            paramLabel = "FILE",
            description = "An earlier assignment: as few pairs as can be are changed, whatever the objective.")
    private Optional<Path> keep = Optional.empty();

    @Option(names = "--out", paramLabel = "FILE", required = true, description = "Where the assignment is written.")
    private Path out = Path.of("");

    @Mixin
    private final AssignFurther further = new AssignFurther();

    /** The objectives, as they are written on the command line. */
    enum ObjectiveName {
        SUM,
        MAXMIN,
        FAIR,
        RANDOM,
        FLOOR
    }

    /** Reads an objective's name, in capitals or not. */
    static final class OfObjective implements ITypeConverter<ObjectiveName> {
        @Override
        public ObjectiveName convert(String word) {
            return Arrays.stream(ObjectiveName.values())
                    .filter(one -> one.name().equalsIgnoreCase(word))
                    .findFirst()
                    .orElseThrow(() -> new TypeConversionException(
                            "'%s' is not known, expected sum, maxmin, fair, random or floor".formatted(word)));
        }
    }

    @Override
    Outcome run(PrintWriter answer, Progress progress) throws IOException {
        return switch (tables.read()) {
            case AssignTables.Reading.Refused(var line) -> refused(line);
            case AssignTables.Reading.Ready(var call, var names) -> run(call, names, answer, watch(progress));
        };
    }

    private Outcome run(Call call, AssignNames names, PrintWriter answer, Watch watch) throws IOException {
        if (keep.isPresent()) {
            return switch (tables.earlier(keep.get(), call)) {
                case AssignTables.Earlier.Refused(var line) -> refused(line);
                case AssignTables.Earlier.Ready(var earlier) -> {
                    var outcome = Reassignment.of(call, earlier, watch);
                    if (outcome instanceof AssignmentOutcome.Assigned(var now, var _)) {
                        var difference = Reassignment.Difference.between(earlier, now);
                        answer.println("pairs removed," + difference.removed().size());
                        answer.println("pairs added," + difference.added().size());
                    }
                    yield told(call, outcome, names, answer, watch);
                }
            };
        }
        return switch (objective) {
            case SUM -> told(call, Assigning.of(call, new Objective.GreatestSum(), watch), names, answer, watch);
            case MAXMIN ->
                told(call, Assigning.of(call, new Objective.GreatestLeastItem(), watch), names, answer, watch);
            case FAIR -> told(call, Assigning.of(call, new Objective.FairSequence(), watch), names, answer, watch);
            case FLOOR ->
                floor.isEmpty()
                        ? refused("the objective floor needs --floor. Maybe --floor 1.5.")
                        : told(call, Assigning.of(call, new Objective.Floor(floor.get()), watch), names, answer, watch);
            case RANDOM -> drawn(call, names, answer, watch);
        };
    }

    private Outcome drawn(Call call, AssignNames names, PrintWriter answer, Watch watch) throws IOException {
        double bound = probability.orElse(USUAL_BOUND);
        if (!(bound > 0 && bound <= 1)) {
            return refused("--probability %s, expected above 0 and at most 1. Maybe 0.5 is meant.".formatted(bound));
        }
        var outcome = Lottery.of(call, bound, watch);
        if (probability.isEmpty()
                && outcome instanceof Lottery.Outcome.Failed(AssignmentOutcome.BoundTooLow(var _, var smallest))) {
            bound = smallest;
            outcome = Lottery.of(call, bound, watch);
        }
        return switch (outcome) {
            case Lottery.Outcome.Failed(var why) -> told(call, why, names, answer, watch);
            case Lottery.Outcome.Ready(var lottery) -> {
                var text = seed.orElseGet(AssignCommand::newSeed);
                answer.println("seed," + text);
                answer.println("greatest probability of a pair," + AssignNames.plain(bound));
                answer.println("expected total," + AssignNames.plain(lottery.expectedTotal()));
                further.write(lottery, names);
                var drawn = lottery.draw(Lot.of(text)::below);
                yield told(call, new AssignmentOutcome.Assigned(drawn, lottery.expectedTotal()), names, answer, watch);
            }
        };
    }

    private static String newSeed() {
        var bytes = new byte[SEED_BYTES];
        new SecureRandom().nextBytes(bytes);
        return HexFormat.of().formatHex(bytes);
    }

    private Outcome told(Call call, AssignmentOutcome outcome, AssignNames names, PrintWriter answer, Watch watch)
            throws IOException {
        return switch (outcome) {
            case AssignmentOutcome.Assigned(var assignment, var bound) -> {
                WholeFile.write(out, writer -> names.write(assignment, writer));
                further.write(assignment, names, watch);
                names.tell(assignment, answer);
                if (keep.isEmpty() && (objective == ObjectiveName.MAXMIN || objective == ObjectiveName.FAIR)) {
                    answer.println("least item at most," + AssignNames.plain(bound));
                }
                if (keep.isEmpty() && objective == ObjectiveName.FLOOR) {
                    answer.println("total at most," + AssignNames.plain(bound));
                }
                yield new Outcome.Done(String.format(
                        Locale.ROOT,
                        "%,d items, %,d reviewers, %s",
                        call.items(),
                        call.reviewers(),
                        keep.isPresent()
                                ? "as little changed as can be"
                                : "objective " + objective.name().toLowerCase(Locale.ROOT)));
            }
            case AssignmentOutcome.Impossible impossible -> refused(names.line(impossible));
            case AssignmentOutcome.Cancelled() -> refused("the work was ended before an assignment was found.");
        };
    }

    private static Watch watch(Progress progress) {
        return new Watch() {
            @Override
            public boolean goesOn() {
                return true;
            }

            @Override
            public void at(String step, long done, long total) {
                progress.at(done, total, step);
            }
        };
    }

    static Outcome refused(String line) {
        return new Outcome.ProblemsFound("chuanglian assign: " + line);
    }
}
