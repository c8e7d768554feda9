package org.chuanglian.text.collection;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;

/** Rankings as TREC exchanges them: query, Q0, id, rank, score, tag, with blanks between. */
public final class RunLines {

    private RunLines() {}

    /** What is ranked and its score. */
    public record Scored(String id, double score) {}

    /** Writes the lines of one query, scores from the greatest; equal ones by their ids. */
    public static void write(Appendable out, String query, List<Scored> answers, String tag) throws IOException {
        var sorted = new ArrayList<>(answers);
        sorted.sort(Comparator.comparingDouble((Scored scored) -> rounded(scored.score()))
                .reversed()
                .thenComparing(Scored::id));
        int rank = 1;
        for (var scored : sorted) {
            out.append(String.format(
                    Locale.ROOT, "%s Q0 %s %d %.8f %s\n", query, scored.id(), rank++, rounded(scored.score()), tag));
        }
    }

    /** As written, so that what is equal in the file is ordered as equal. */
    private static double rounded(double score) {
        return Math.rint(score * 1e8) / 1e8;
    }
}
