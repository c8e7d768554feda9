package org.chuanglian.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.chuanglian.assignment.Assignment;
import org.chuanglian.assignment.Call;
import org.chuanglian.assignment.Matrix;
import org.chuanglian.assignment.MatrixFile;
import org.chuanglian.assignment.MatrixReading;
import org.chuanglian.assignment.Quota;
import picocli.CommandLine.Option;

/** The options that say what is to be assigned, and the tables that they name. */
final class AssignTables {

    private static final Pattern QUOTA = Pattern.compile("(.+?)(>=|<=|=)([0-9]{1,9})");

    @Option(
            names = "--similarity",
            paramLabel = "FILE",
            required = true,
            description = "How well each reviewer suits each item; a pair whose cell is empty is not assigned.")
    private Path similarity = Path.of("");

    @Option(
            names = "--conflict",
            paramLabel = "FILE",
            description = "Any number but 0 where the reviewer must not review the item.")
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
            names = "--groups",
            paramLabel = "FILE",
            description = "Who belongs to which group: a matrix, a line a reviewer and a named column a group.")
    private Optional<Path> groups = Optional.empty();

    @Option(
            names = "--quota",
            paramLabel = "GROUP>=N",
            description = "How many of a group each item has: finance>=1, insiders<=2, outside=1. May be repeated.")
    private List<String> quotas = List.of();

    /** What came of the tables. */
    sealed interface Reading {
        record Ready(Call call, AssignNames names) implements Reading {}

        record Refused(String line) implements Reading {}
    }

    /** What came of an earlier assignment. */
    sealed interface Earlier {
        record Ready(Assignment assignment) implements Earlier {}

        record Refused(String line) implements Earlier {}
    }

    Reading read() throws IOException {
        if (demand < 0 || leastLoad < 0 || load < leastLoad) {
            return new Reading.Refused(
                    "demand %d, loads from %d to %d. Maybe a number is negative, or the loads are swapped."
                            .formatted(demand, leastLoad, load));
        }
        return switch (MatrixFile.read(similarity)) {
            case MatrixReading.Refused(var line) -> new Reading.Refused(line);
            case MatrixReading.Read(var affinity) -> {
                if (conflict.isEmpty()) {
                    yield read(affinity, new boolean[affinity.height()][affinity.width()]);
                }
                yield switch (beside(affinity, conflict.get())) {
                    case MatrixReading.Refused(var line) -> new Reading.Refused(line);
                    case MatrixReading.Read(var other) -> read(affinity, other.marks());
                };
            }
        };
    }

    /** A matrix of the same size as the affinities, in their order. */
    private MatrixReading beside(Matrix affinity, Path file) throws IOException {
        return switch (MatrixFile.read(file)) {
            case MatrixReading.Refused refused -> refused;
            case MatrixReading.Read(var other) -> {
                if (other.height() != affinity.height() || other.width() != affinity.width()) {
                    yield new MatrixReading.Refused(
                            "'%s' is %d × %d, '%s' is %d × %d, expected the same. Maybe one has items as lines."
                                    .formatted(
                                            similarity,
                                            affinity.height(),
                                            affinity.width(),
                                            file,
                                            other.height(),
                                            other.width()));
                }
                yield switch (other.inOrderOf(affinity)) {
                    case MatrixReading.Refused(var line) ->
                        new MatrixReading.Refused(
                                "'%s', '%s': %s. Maybe a name is misspelt.".formatted(similarity, file, line));
                    case MatrixReading.Read read -> read;
                };
            }
        };
    }

    private Reading read(Matrix affinity, boolean[][] closed) throws IOException {
        for (int reviewer = 0; reviewer < affinity.height(); reviewer++) {
            for (int item = 0; item < affinity.width(); item++) {
                closed[reviewer][item] |= Double.isNaN(affinity.at(reviewer, item));
            }
        }
        var names = AssignNames.of(affinity);
        var limits = new ArrayList<Quota>();
        var refused = quotas(affinity, limits);
        if (refused.isPresent()) {
            return new Reading.Refused(refused.get());
        }
        return new Reading.Ready(
                new Call(
                        affinity.numbers(),
                        closed,
                        filled(affinity.width(), demand),
                        filled(affinity.height(), leastLoad),
                        filled(affinity.height(), load),
                        limits),
                names);
    }

    private Optional<String> quotas(Matrix affinity, List<Quota> limits) throws IOException {
        if (quotas.isEmpty()) {
            return Optional.empty();
        }
        if (groups.isEmpty()) {
            return Optional.of("--quota needs --groups. Maybe name the file that says who belongs to which group.");
        }
        return switch (MatrixFile.read(groups.get())) {
            case MatrixReading.Refused(var line) -> Optional.of(line);
            case MatrixReading.Read(var matrix) -> {
                if (matrix.height() != affinity.height()) {
                    yield Optional.of("'%s' has %d reviewers, '%s' has %d. Maybe a line is missing."
                            .formatted(groups.get(), matrix.height(), similarity, affinity.height()));
                }
                for (var text : quotas) {
                    var refused = quota(text, matrix, affinity, limits);
                    if (refused.isPresent()) {
                        yield refused;
                    }
                }
                yield Optional.empty();
            }
        };
    }

    private Optional<String> quota(String text, Matrix groups, Matrix affinity, List<Quota> limits) {
        var parts = QUOTA.matcher(text.strip());
        if (!parts.matches()) {
            return Optional.of(
                    "--quota '%s', expected a group, >=, <= or =, and a number. Maybe 'finance>=1'.".formatted(text));
        }
        int column = groups.columnNames().indexOf(parts.group(1).strip());
        if (column < 0) {
            return Optional.of("'%s' has no group '%s', it has %s. Maybe the name is misspelt."
                    .formatted(
                            this.groups.orElseThrow(),
                            parts.group(1).strip(),
                            String.join(", ", groups.columnNames())));
        }
        var marks = groups.marks();
        var members = new BitSet();
        for (int reviewer = 0; reviewer < marks.length; reviewer++) {
            int row = groups.rowNames().isEmpty() || affinity.rowNames().isEmpty()
                    ? reviewer
                    : groups.rowNames().indexOf(affinity.rowNames().get(reviewer));
            if (row < 0) {
                return Optional.of("'%s' has no reviewer '%s'. Maybe the name is misspelt."
                        .formatted(
                                this.groups.orElseThrow(), affinity.rowNames().get(reviewer)));
            }
            members.set(reviewer, marks[row][column]);
        }
        var items = new BitSet();
        items.set(0, affinity.width());
        int number = Integer.parseInt(parts.group(3));
        int least = parts.group(2).equals("<=") ? 0 : number;
        int most = parts.group(2).equals(">=") ? Integer.MAX_VALUE : number;
        limits.add(new Quota(text.strip(), members, items, least, most));
        return Optional.empty();
    }

    /** An earlier assignment of the same reviewers and items. */
    Earlier earlier(Path file, Call call) throws IOException {
        return switch (MatrixFile.read(similarity)) {
            case MatrixReading.Refused(var line) -> new Earlier.Refused(line);
            case MatrixReading.Read(var affinity) ->
                switch (beside(affinity, file)) {
                    case MatrixReading.Refused(var line) -> new Earlier.Refused(line);
                    case MatrixReading.Read(var matrix) -> new Earlier.Ready(assignment(matrix.marks(), call));
                };
        };
    }

    private static Assignment assignment(boolean[][] marks, Call call) {
        int[][] reviewersOf = new int[call.items()][];
        for (int item = 0; item < reviewersOf.length; item++) {
            var list = new ArrayList<Integer>();
            for (int reviewer = 0; reviewer < marks.length; reviewer++) {
                if (marks[reviewer][item]) {
                    list.add(reviewer);
                }
            }
            reviewersOf[item] = list.stream().mapToInt(Integer::intValue).toArray();
        }
        return Assignment.of(call, reviewersOf);
    }

    private static int[] filled(int size, int value) {
        var values = new int[size];
        Arrays.fill(values, value);
        return values;
    }
}
