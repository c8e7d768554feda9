package org.chuanglian.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.chuanglian.text.collection.PairsFile;
import org.chuanglian.text.collection.QueriesFile;
import org.chuanglian.text.collection.Reading;
import org.chuanglian.text.retrieval.Query;
import picocli.CommandLine.Option;

/** The options of the commands {@code rank} and {@code experts} that say what is asked and where the answer goes. */
final class RankingFlags {

    @Option(
            names = "--queries",
            paramLabel = "FILE",
            required = true,
            description = "The queries: id, tab, text, one a line.")
    private Path queries = Path.of("");

    @Option(
            names = "--candidates",
            paramLabel = "FILE",
            description = "Score exactly these pairs: query, tab, document or expert, one a line.")
    private Optional<Path> candidates = Optional.empty();

    @Option(
            names = "--top",
            paramLabel = "N",
            description = "How many a query gets at most, default 1000; not with --candidates.")
    private int top = RankingRun.TOP;

    @Option(names = "--out", paramLabel = "FILE", required = true, description = "Where the run is written.")
    private Path out = Path.of("");

    /**
     * What is asked.
     *
     * @param pairs what is to be scored for each query; empty when the best are wanted
     */
    record Asked(List<Query> queries, Optional<Map<String, Set<String>>> pairs) {

        /** What is to be scored for a query. */
        Set<String> wanted(Query query) {
            return pairs.map(known -> known.getOrDefault(query.id(), Set.of())).orElse(Set.of());
        }
    }

    int top() {
        return top;
    }

    Path out() {
        return out;
    }

    /** Why the numbers given cannot be meant; empty when they can. */
    Optional<String> problem() {
        return top < 1 ? Optional.of("--top is %d, expected 1 at least.".formatted(top)) : Optional.empty();
    }

    /**
     * Reads the queries, and the pairs if there are any.
     *
     * @param isRanked whether an id is one of what is ranked
     */
    Reading<Asked> read(Predicate<String> isRanked) throws IOException {
        return switch (QueriesFile.read(queries)) {
            case Reading.Refused<List<Query>> refused -> new Reading.Refused<>(refused.line());
            case Reading.Read<List<Query>> asked -> withPairs(asked.content(), isRanked);
        };
    }

    private Reading<Asked> withPairs(List<Query> asked, Predicate<String> isRanked) throws IOException {
        if (candidates.isEmpty()) {
            return new Reading.Read<>(new Asked(asked, Optional.empty()));
        }
        var ids = new HashSet<String>();
        asked.forEach(query -> ids.add(query.id()));
        return switch (PairsFile.read(candidates.get(), ids::contains, isRanked)) {
            case Reading.Refused<Map<String, Set<String>>> refused -> new Reading.Refused<>(refused.line());
            case Reading.Read<Map<String, Set<String>>> pairs ->
                new Reading.Read<>(new Asked(asked, Optional.of(pairs.content())));
        };
    }
}
