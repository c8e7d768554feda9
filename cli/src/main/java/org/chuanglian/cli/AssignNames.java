package org.chuanglian.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.Writer;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import org.chuanglian.assignment.Assignment;
import org.chuanglian.assignment.AssignmentOutcome.BoundTooLow;
import org.chuanglian.assignment.AssignmentOutcome.FloorTooHigh;
import org.chuanglian.assignment.AssignmentOutcome.Impossible;
import org.chuanglian.assignment.AssignmentOutcome.QuotasClash;
import org.chuanglian.assignment.AssignmentOutcome.TooFewItems;
import org.chuanglian.assignment.AssignmentOutcome.TooFewOfGroup;
import org.chuanglian.assignment.AssignmentOutcome.TooFewReviewers;
import org.chuanglian.assignment.Matrix;

/** What reviewers and items are called: by the matrix's names, or by numbers from 1 as lines and columns are counted. */
record AssignNames(List<String> reviewers, List<String> items) {

    private static final int MOST_NAMED = 12;
    private static final int PLACES = 9;

    static AssignNames of(Matrix matrix) {
        return new AssignNames(matrix.rowNames(), matrix.columnNames());
    }

    String reviewer(int reviewer) {
        return reviewers.isEmpty() ? String.valueOf(reviewer + 1) : reviewers.get(reviewer);
    }

    String item(int item) {
        return items.isEmpty() ? String.valueOf(item + 1) : items.get(item);
    }

    /** The assignment as a matrix, with the names that the affinities came with. */
    void write(Assignment assignment, Writer writer) throws IOException {
        var call = assignment.call();
        if (!items.isEmpty()) {
            var cells = new ArrayList<String>();
            if (!reviewers.isEmpty()) {
                cells.add("reviewer");
            }
            items.forEach(name -> cells.add(quoted(name)));
            writer.append(String.join(",", cells)).append('\n');
        }
        for (int reviewer = 0; reviewer < call.reviewers(); reviewer++) {
            var line = new StringBuilder();
            if (!reviewers.isEmpty()) {
                line.append(quoted(reviewers.get(reviewer))).append(call.items() > 0 ? "," : "");
            }
            for (int item = 0; item < call.items(); item++) {
                line.append(item == 0 ? "" : ",").append(assignment.reviews(reviewer, item) ? '1' : '0');
            }
            writer.append(line).append('\n');
        }
    }

    private static String quoted(String name) {
        boolean plain = name.chars().noneMatch(one -> one == ',' || one == '"' || one == '\n' || one == '\r');
        return plain ? name : '"' + name.replace("\"", "\"\"") + '"';
    }

    /** Prints total, least item and how many reviewers have which load. */
    void tell(Assignment assignment, PrintWriter answer) {
        answer.println("total," + plain(assignment.total()));
        answer.println("least item," + plain(assignment.least()));
        var loads = IntStream.range(0, assignment.call().reviewers())
                .map(assignment::load)
                .boxed()
                .toList();
        loads.stream()
                .distinct()
                .sorted()
                .forEach(load -> answer.println("reviewers with load " + load + ","
                        + loads.stream().filter(load::equals).count()));
    }

    /** A sum of affinities without the dust of binary fractions. */
    static String plain(double sum) {
        return Double.isFinite(sum)
                ? new BigDecimal(sum)
                        .setScale(PLACES, RoundingMode.HALF_EVEN)
                        .stripTrailingZeros()
                        .toPlainString()
                : "";
    }

    /** Why there is no assignment, and what may free it. */
    String line(Impossible impossible) {
        String what = "no assignment keeps all limits: ";
        return switch (impossible) {
            case TooFewReviewers few -> what + line(few, "the reviewers without a conflict");
            case TooFewOfGroup(var quota, var few) -> what + line(few, "the reviewers of '" + quota + "'");
            case TooFewItems few ->
                what
                        + "reviewers %s must have %d reviews, there are %d for them. Maybe lower --min-load."
                                .formatted(named(few.reviewers(), this::reviewer), few.needed(), few.possible());
            case QuotasClash(var quotas, var freeing) ->
                what
                        + "the quotas %s cannot be kept together. ".formatted(String.join(", ", quotas))
                        + (freeing.isEmpty()
                                ? "Maybe lower several of them, or raise the load."
                                : "Maybe lower %s, without which it can be.".formatted(String.join(" or ", freeing)));
            case FloorTooHigh high ->
                what
                        + "%s below %s%s. Maybe a floor of %s, which can be kept."
                                .formatted(
                                        high.items().isEmpty()
                                                ? "some item stays"
                                                : "items " + named(high.items(), this::item) + " stay, even alone,",
                                        plain(high.floor()),
                                        high.bound() < high.floor() ? "" : ", as far as was searched",
                                        plain(high.reachable()));
            case BoundTooLow(var bound, var smallest) ->
                what
                        + "no pair more probable than %s leaves the items too few reviewers. Maybe --probability %s."
                                .formatted(plain(bound), plain(smallest));
        };
    }

    private String line(TooFewReviewers few, String who) {
        var ways = new ArrayList<String>();
        if (!few.full().isEmpty()) {
            ways.add("raise the load of reviewers " + named(few.full(), this::reviewer));
        }
        if (!few.barred().isEmpty()) {
            ways.add("lift a conflict of reviewers " + named(few.barred(), this::reviewer));
        }
        ways.add("add reviewers without conflicts for them");
        return "items %s need %d reviews, %s can give %d; %d cannot be placed in all. Maybe %s."
                .formatted(
                        named(few.items(), this::item),
                        few.needed(),
                        who,
                        few.possible(),
                        few.missing(),
                        String.join(", or ", ways));
    }

    private static String named(List<Integer> numbers, IntFunction<String> name) {
        var shown = numbers.stream().limit(MOST_NAMED).map(name::apply).toList();
        return String.join(", ", shown)
                + (numbers.size() > MOST_NAMED ? " and %d more".formatted(numbers.size() - MOST_NAMED) : "");
    }
}
