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
 * scores DIRECTORY FIRMS    replays and varies the ASEM index in DIRECTORY; points of FIRMS firms, DuckDB beside it
 * points VAR FIRMS           points of FIRMS generated firms in the library and from PostgreSQL under VAR, DuckDB beside it
 * names DIRECTORY ROWS       writes a table of organisation names with duplicates, for the command dedupe
 * append VAR WRITES          what an act of the record adds to a small write, alone and with 8 writers
 * import VAR ROWS            how fast a table of firms is checked with its duplicates, and recorded
 * verify FILE ENTRIES        how fast an export is verified (written to FILE first), the JDK's hash beside it
 * retrieval DIRECTORY        rankings of the collections in DIRECTORY against their judgements, plain Lucene beside them
 * survival ROWS              curves, tests, a model and a funnel of generated follow-up
 * relate ROWS COLUMNS ENTRIES  specialisation, proximity, density and complexity of generated amounts
 * assign ITEMS REVIEWERS     the greatest total of generated affinities, 3 reviewers an item
 * </pre>
 */
public final class Bench {

    private static final int WRONG_USAGE = 2;

    private Bench() {}

    public static void main(String[] arguments) throws Exception {
        if (!measured(Arrays.asList(arguments))) {
            System.err.println("bench: cannot read \"" + String.join(" ", arguments)
                    + "\". Maybe generate VAR SUBJECTS, known-at VAR, pages ADDRESS RATE SECONDS,"
                    + " weights ADDRESS PATH..., scores DIRECTORY FIRMS, points VAR FIRMS, names DIRECTORY ROWS,"
                    + " append VAR WRITES, import VAR ROWS, verify FILE ENTRIES,"
                    + " retrieval DIRECTORY,"
                    + " survival ROWS, relate ROWS COLUMNS ENTRIES, or assign ITEMS REVIEWERS");
            System.exit(WRONG_USAGE);
        }
    }

    /** Runs the benchmark that the words name; false when they name none. */
    private static boolean measured(List<String> words) throws Exception {
        String shape = String.join(" ", words);
        if (shape.matches("generate \\S.* [0-9]{1,9}") && words.size() == 3) {
            GeneratedCity.fill(Path.of(words.get(1)), Integer.parseInt(words.get(2)));
        } else if (shape.matches("known-at \\S.*") && words.size() == 2) {
            KnownAt.measure(Path.of(words.get(1)));
        } else if (shape.matches("pages https?://\\S+ [1-9][0-9]{0,6} [1-9][0-9]{0,6}")) {
            Pages.measure(words.get(1), Integer.parseInt(words.get(2)), Integer.parseInt(words.get(3)));
        } else if (shape.matches("weights https?://\\S+( /\\S*)+")) {
            Weights.measure(words.get(1), words.subList(2, words.size()));
        } else if (shape.matches("scores \\S.* [1-9][0-9]{0,7}") && words.size() == 3) {
            Scores.measure(Path.of(words.get(1)), Integer.parseInt(words.get(2)));
        } else if (shape.matches("points \\S.* [1-9][0-9]{0,7}") && words.size() == 3) {
            PointsTimes.measure(Path.of(words.get(1)), Integer.parseInt(words.get(2)));
        } else if (shape.matches("names \\S.* [0-9]{1,9}") && words.size() == 3) {
            DuplicateNames.write(Path.of(words.get(1)), Integer.parseInt(words.get(2)));
        } else if (shape.matches("import \\S.* [1-9][0-9]{2,6}") && words.size() == 3) {
            Importing.measure(Path.of(words.get(1)), Integer.parseInt(words.get(2)));
        } else if (shape.matches("append \\S.* [1-9][0-9]{2,6}") && words.size() == 3) {
            Chaining.append(Path.of(words.get(1)), Integer.parseInt(words.get(2)));
        } else if (shape.matches("verify \\S.* [1-9][0-9]{0,6}") && words.size() == 3) {
            Chaining.verify(Path.of(words.get(1)), Integer.parseInt(words.get(2)));
        } else if (shape.matches("retrieval \\S.*") && words.size() == 2) {
            Retrieval.measure(Path.of(words.get(1)));
        } else if (shape.matches("survival [1-9][0-9]{0,8}")) {
            SurvivalTimes.measure(Integer.parseInt(words.get(1)));
        } else if (shape.matches("relate( [1-9][0-9]{0,7}){3}")) {
            ProductSpace.measure(
                    Integer.parseInt(words.get(1)), Integer.parseInt(words.get(2)), Integer.parseInt(words.get(3)));
        } else if (shape.matches("assign [1-9][0-9]{0,5} [1-9][0-9]{0,5}")) {
            Assignments.measure(Integer.parseInt(words.get(1)), Integer.parseInt(words.get(2)));
        } else {
            return false;
        }
        return true;
    }

    /** A line of a result: what, how much, in which unit. */
    static void report(String what, double value, String unit) {
        System.out.printf("%-60s %12.2f %s%n", what, value, unit);
    }
}
