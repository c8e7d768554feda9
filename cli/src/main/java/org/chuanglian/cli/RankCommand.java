package org.chuanglian.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.chuanglian.cli.RankingFlags.Asked;
import org.chuanglian.text.collection.DocumentsFile;
import org.chuanglian.text.collection.Reading;
import org.chuanglian.text.collection.RunLines.Scored;
import org.chuanglian.text.retrieval.Document;
import org.chuanglian.text.retrieval.DocumentIndex;
import org.chuanglian.text.retrieval.Ranker;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
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

    @Mixin
    private RankingFlags ranking = new RankingFlags();

    @Override
    Outcome run(PrintWriter answer, Progress progress) throws IOException {
        var problem = ranking.problem();
        if (problem.isPresent()) {
            return refused(problem.get());
        }
        return switch (DocumentsFile.read(docs)) {
            case Reading.Refused<List<Document>> refused -> refused(refused.line());
            case Reading.Read<List<Document>> read -> ranked(read.content(), progress);
        };
    }

    private Outcome ranked(List<Document> documents, Progress progress) throws IOException {
        var numbers = new HashMap<String, Integer>();
        for (int i = 0; i < documents.size(); i++) {
            numbers.put(documents.get(i).id(), i);
        }
        return switch (ranking.read(numbers::containsKey)) {
            case Reading.Refused<Asked> refused -> refused(refused.line());
            case Reading.Read<Asked> asked -> written(documents, numbers, asked.content(), progress);
        };
    }

    private Outcome written(List<Document> documents, Map<String, Integer> numbers, Asked asked, Progress progress)
            throws IOException {
        progress.at(0, asked.queries().size(), "reading %,d documents".formatted(documents.size()));
        var ranker = new Ranker(DocumentIndex.of(documents));
        var lines = new RankingRun(asked.queries(), progress).write(ranking.out(), query -> {
            var answers = new ArrayList<Scored>();
            if (asked.pairs().isEmpty()) {
                ranker.best(query.text(), ranking.top())
                        .forEach(ranked -> answers.add(
                                new Scored(documents.get(ranked.document()).id(), ranked.score())));
            } else {
                var wanted = asked.wanted(query);
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
                        Locale.ROOT,
                        "%,d documents, %,d queries, %,d lines",
                        documents.size(),
                        asked.queries().size(),
                        lines)
                + RankingRun.unknown(asked, numbers::containsKey));
    }

    private static Outcome refused(String line) {
        return new Outcome.ProblemsFound("chuanglian rank: " + line);
    }
}
