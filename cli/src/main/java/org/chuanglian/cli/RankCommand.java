package org.chuanglian.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.chuanglian.text.collection.DocumentsFile;
import org.chuanglian.text.collection.PairsFile;
import org.chuanglian.text.collection.QueriesFile;
import org.chuanglian.text.collection.Reading;
import org.chuanglian.text.collection.RunLines.Scored;
import org.chuanglian.text.retrieval.Document;
import org.chuanglian.text.retrieval.DocumentIndex;
import org.chuanglian.text.retrieval.Query;
import org.chuanglian.text.retrieval.Ranker;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Ranks documents for queries and writes the rankings. */
@Command(
        name = "rank",
        description = {
            "Ranks documents for each query, in Chinese, English or both; the language is found out.",
            "Documents are JSON, one a line: id, title, text. Queries are lines of id, tab, text. The answer is a run as"
                    + " TREC exchanges it: query, Q0, document, rank, score, tag."
        },
        footer = "Exit code: 0 done, 1 a file cannot be used, 2 wrong usage, 3 a file cannot be read or written.")
final class RankCommand extends LibraryCommand {

    @Option(
            names = "--docs",
            paramLabel = "FILE",
            required = true,
            description = "The documents: JSON Lines with id, title, text, plain or gzip.")
    private Path docs = Path.of("");

    @Option(
            names = "--queries",
            paramLabel = "FILE",
            required = true,
            description = "The queries: id, tab, text, one a line.")
    private Path queries = Path.of("");

    @Option(
            names = "--candidates",
            paramLabel = "FILE",
            description = "Score exactly these pairs: query, tab, document, one a line.")
    private Optional<Path> candidates = Optional.empty();

    @Option(
            names = "--top",
            paramLabel = "N",
            description = "How many documents a query gets at most, default 1000; not with --candidates.")
    private int top = RankingRun.TOP;

    @Option(names = "--out", paramLabel = "FILE", required = true, description = "Where the run is written.")
    private Path out = Path.of("");

    @Override
    Outcome run(PrintWriter answer, Progress progress) throws IOException {
        if (top < 1) {
            return refused("--top is %d, expected 1 at least.".formatted(top));
        }
        return switch (DocumentsFile.read(docs)) {
            case Reading.Refused<List<Document>> refused -> refused(refused.line());
            case Reading.Read<List<Document>> read ->
                switch (QueriesFile.read(queries)) {
                    case Reading.Refused<List<Query>> refused -> refused(refused.line());
                    case Reading.Read<List<Query>> asked -> ranked(read.content(), asked.content(), progress);
                };
        };
    }

    private Outcome ranked(List<Document> documents, List<Query> asked, Progress progress) throws IOException {
        var numbers = new HashMap<String, Integer>();
        for (int i = 0; i < documents.size(); i++) {
            numbers.put(documents.get(i).id(), i);
        }
        if (candidates.isEmpty()) {
            return written(documents, asked, numbers, Map.of(), progress);
        }
        var ids = new HashMap<String, Query>();
        asked.forEach(query -> ids.put(query.id(), query));
        return switch (PairsFile.read(candidates.get(), ids::containsKey, numbers::containsKey)) {
            case Reading.Refused<Map<String, Set<String>>> refused -> refused(refused.line());
            case Reading.Read<Map<String, Set<String>>> pairs ->
                written(documents, asked, numbers, pairs.content(), progress);
        };
    }

    private Outcome written(
            List<Document> documents,
            List<Query> asked,
            Map<String, Integer> numbers,
            Map<String, Set<String>> pairs,
            Progress progress)
            throws IOException {
        progress.at(0, asked.size(), "reading %,d documents".formatted(documents.size()));
        var ranker = new Ranker(DocumentIndex.of(documents));
        var run = new RankingRun(asked, progress);
        var lines = run.write(out, query -> {
            var answers = new ArrayList<Scored>();
            if (candidates.isEmpty()) {
                ranker.best(query.text(), top)
                        .forEach(ranked -> answers.add(
                                new Scored(documents.get(ranked.document()).id(), ranked.score())));
            } else {
                var wanted = pairs.getOrDefault(query.id(), Set.of());
                var known = wanted.stream().filter(numbers::containsKey).toList();
                var scores = ranker.scores(
                        query.text(), known.stream().mapToInt(numbers::get).toArray());
                for (int i = 0; i < scores.length; i++) {
                    answers.add(new Scored(known.get(i), scores[i]));
                }
                wanted.stream()
                        .filter(document -> !numbers.containsKey(document))
                        .forEach(document -> answers.add(new Scored(document, 0)));
            }
            return answers;
        });
        return new Outcome.Done(String.format(
                        Locale.ROOT, "%,d documents, %,d queries, %,d lines", documents.size(), asked.size(), lines)
                + RankingRun.unknown(pairs, numbers::containsKey));
    }

    private static Outcome refused(String line) {
        return new Outcome.ProblemsFound("chuanglian rank: " + line);
    }
}
