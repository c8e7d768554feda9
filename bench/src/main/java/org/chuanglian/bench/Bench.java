package org.chuanglian.bench;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;

/**
 * The benchmarks at the command line.
 *
 * <pre>
 * generate VAR SUBJECTS      fills an empty registry under VAR with generated subjects, 12 facts each
 * known-at VAR               reads one indicator of every subject as known at a time, DuckDB beside it
 * pages ADDRESS RATE S       asks a running platform for subject pages, lists and searches, RATE a second for S seconds
 * weights ADDRESS PATH…      what a first visit to each page fetches, compressed
 * </pre>
 */
public final class Bench {

    private Bench() {}

    public static void main(String[] arguments) throws Exception {
        List<String> words = Arrays.asList(arguments);
        if (words.isEmpty()) {
            throw new IllegalArgumentException("no benchmark named.\nMaybe generate, known-at, pages or weights.");
        }
        List<String> rest = words.subList(1, words.size());
        switch (words.getFirst()) {
            case "generate" -> GeneratedCity.fill(Path.of(rest.get(0)), Integer.parseInt(rest.get(1)));
            case "known-at" -> KnownAt.measure(Path.of(rest.get(0)));
            case "pages" -> Pages.measure(rest.get(0), Integer.parseInt(rest.get(1)), Integer.parseInt(rest.get(2)));
            case "weights" -> Weights.measure(rest.get(0), rest.subList(1, rest.size()));
            default ->
                throw new IllegalArgumentException(
                        "\"" + words.getFirst() + "\" is no benchmark.\nMaybe generate, known-at, pages or weights.");
        }
    }

    /** A line of a result: what, how much, in which unit. */
    static void report(String what, double value, String unit) {
        System.out.printf("%-60s %12.2f %s%n", what, value, unit);
    }
}
