package org.chuanglian.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Function;
import java.util.function.Predicate;
import org.chuanglian.cli.RankingFlags.Asked;
import org.chuanglian.text.collection.RunLines;
import org.chuanglian.text.collection.RunLines.Scored;
import org.chuanglian.text.retrieval.Query;

/** Writes the rankings of queries in their order, computing several at once. */
final class RankingRun {

    /** Answers a query when nothing else is said. */
    static final int TOP = 1000;

    private static final String TAG = "chuanglian";
    private static final int BATCH = 64;

    private final List<Query> queries;
    private final Progress progress;

    RankingRun(List<Query> queries, Progress progress) {
        this.queries = queries;
        this.progress = progress;
    }

    /** Tells of pairs that name nothing among what is ranked: they have the score 0. Empty when there are none. */
    static String unknown(Asked asked, Predicate<String> known) {
        long unknown = asked.pairs().stream()
                .flatMap(pairs -> pairs.values().stream())
                .flatMap(Set::stream)
                .filter(known.negate())
                .count();
        return unknown == 0
                ? ""
                : String.format(Locale.ROOT, "; %,d pairs name nothing that is ranked and score 0", unknown);
    }

    /** Returns how many lines were written. */
    long write(Path out, Function<Query, List<Scored>> ranking) throws IOException {
        var lines = new AtomicLong();
        WholeFile.write(out, writer -> {
            for (int from = 0; from < queries.size(); from += BATCH) {
                progress.at(from, queries.size(), "queries");
                var batch = queries.subList(from, Math.min(queries.size(), from + BATCH));
                var answers = batch.parallelStream().map(ranking).toList();
                for (int i = 0; i < batch.size(); i++) {
                    RunLines.write(writer, batch.get(i).id(), answers.get(i), TAG);
                    lines.addAndGet(answers.get(i).size());
                }
            }
        });
        return lines.get();
    }
}
