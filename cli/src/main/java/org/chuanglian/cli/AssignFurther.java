package org.chuanglian.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.chuanglian.assignment.Alternates;
import org.chuanglian.assignment.Assignment;
import org.chuanglian.assignment.Lottery;
import org.chuanglian.assignment.Reasons;
import org.chuanglian.assignment.Watch;
import picocli.CommandLine.Option;

/** The tables that the command writes beside the assignment, when asked to. */
final class AssignFurther {

    @Option(
            names = "--reasons",
            paramLabel = "FILE",
            description = "Where the reasons of each pair are written: affinity, rank, margin, who would come instead.")
    private Optional<Path> reasons = Optional.empty();

    @Option(
            names = "--alternates",
            paramLabel = "FILE",
            description = "Where each item's alternates are written, as many as it has reviewers, the best first.")
    private Optional<Path> alternates = Optional.empty();

    @Option(
            names = "--probabilities",
            paramLabel = "FILE",
            description = "Where the probability of each pair is written, for random.")
    private Optional<Path> probabilities = Optional.empty();

    void write(Lottery lottery, AssignNames names) throws IOException {
        if (probabilities.isPresent()) {
            var sheet = new Sheet("reviewer", "item", "probability");
            lottery.forEach((reviewer, item, probability) ->
                    sheet.add(names.reviewer(reviewer), names.item(item), probability));
            WholeFile.write(probabilities.get(), sheet::writeTo);
        }
    }

    void write(Assignment assignment, AssignNames names, Watch watch) throws IOException {
        if (alternates.isPresent()) {
            WholeFile.write(alternates.get(), alternates(assignment, names, watch)::writeTo);
        }
        if (reasons.isPresent()) {
            WholeFile.write(reasons.get(), reasons(assignment, names)::writeTo);
        }
    }

    private static Sheet alternates(Assignment assignment, AssignNames names, Watch watch) {
        var call = assignment.call();
        int most = IntStream.range(0, call.items()).map(call::demand).max().orElse(0);
        int load =
                IntStream.range(0, call.reviewers()).map(call::mostLoad).max().orElse(0);
        var standingBy = Alternates.of(assignment, most, load, watch);
        var sheet = new Sheet("item", "place", "reviewer", "affinity");
        for (int item = 0; item < call.items(); item++) {
            int place = 0;
            for (int reviewer : standingBy.of(item)) {
                place++;
                sheet.add(names.item(item), place, names.reviewer(reviewer), call.affinity(reviewer, item));
            }
        }
        return sheet;
    }

    private static Sheet reasons(Assignment assignment, AssignNames names) {
        var call = assignment.call();
        var exact = Reasons.of(assignment);
        var sheet = new Sheet("reviewer", "item", "affinity", "rank", "margin", "instead", "better");
        for (int item = 0; item < call.items(); item++) {
            for (int reviewer : assignment.reviewersOf(item)) {
                String instead = "";
                double margin = Double.NaN;
                if (exact != null) {
                    var why = exact.why(reviewer, item);
                    margin = why.margin();
                    instead = why.instead().stream()
                            .map(pair -> names.reviewer(pair.reviewer()) + " for " + names.item(pair.item()))
                            .collect(Collectors.joining("; "));
                }
                var better = Reasons.better(assignment, reviewer, item).stream()
                        .map(one -> names.reviewer(one.reviewer()) + " ("
                                + one.cause().name().toLowerCase(Locale.ROOT) + ")")
                        .collect(Collectors.joining("; "));
                sheet.add(
                        names.reviewer(reviewer),
                        names.item(item),
                        call.affinity(reviewer, item),
                        Reasons.rank(call, reviewer, item),
                        margin,
                        instead,
                        better);
            }
        }
        return sheet;
    }
}
