package org.chuanglian.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.chuanglian.text.collection.PairsFile;
import org.chuanglian.text.collection.QueriesFile;
import org.chuanglian.text.collection.Reading;
import org.chuanglian.text.collection.RunLines.Scored;
import org.chuanglian.text.collection.WorksFile;
import org.chuanglian.text.experts.ExpertRanker;
import org.chuanglian.text.experts.Work;
import org.chuanglian.text.retrieval.Query;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Ranks experts for queries by their works and writes the rankings. */
@Command(
        name = "experts",
        description = {
            "Ranks experts for each query by their works, in Chinese, English or both; the language is found out.",
            "Works are JSON, one a line: expert, id, title, text, year. Queries are lines of id, tab, text. The answer is"
                    + " a run as TREC exchanges it: query, Q0, expert, rank, score, tag."
        },
        footer = "Exit code: 0 done, 1 a file cannot be used, 2 wrong usage, 3 a file cannot be read or written.")
final class ExpertsCommand extends LibraryCommand {

    @Option(
            names = "--works",
            paramLabel = "FILE",
            required = true,
            description = "The works: JSON Lines with expert, id, title, text, year, plain or gzip.")
    private Path works = Path.of("");

    @Option(
            names = "--queries",
            paramLabel = "FILE",
            required = true,
            description = "The queries: id, tab, text, one a line.")
    private Path queries = Path.of("");

    @Option(
            names = "--candidates",
            paramLabel = "FILE",
            description = "Score exactly these pairs: query, tab, expert, one a line.")
    private Optional<Path> candidates = Optional.empty();

    @Option(
            names = "--top",
            paramLabel = "N",
            description = "How many experts a query gets at most, default 1000; not with --candidates.")
    private int top = RankingRun.TOP;

    @Option(names = "--out", paramLabel = "FILE", required = true, description = "Where the run is written.")
    private Path out = Path.of("");

    @Override
    Outcome run(PrintWriter answer, Progress progress) throws IOException {
        if (top < 1) {
            return refused("--top is %d, expected 1 at least.".formatted(top));
        }
        return switch (WorksFile.read(works)) {
            case Reading.Refused<List<Work>> refused -> refused(refused.line());
            case Reading.Read<List<Work>> read ->
                switch (QueriesFile.read(queries)) {
                    case Reading.Refused<List<Query>> refused -> refused(refused.line());
                    case Reading.Read<List<Query>> asked -> ranked(read.content(), asked.content(), progress);
                };
        };
    }

    private Outcome ranked(List<Work> some, List<Query> asked, Progress progress) throws IOException {
        if (candidates.isEmpty()) {
            return written(some, asked, Map.of(), progress);
        }
        var ids = new HashSet<String>();
        asked.forEach(query -> ids.add(query.id()));
        var experts = new HashSet<String>();
        some.forEach(work -> experts.add(work.expert()));
        return switch (PairsFile.read(candidates.get(), ids::contains, experts::contains)) {
            case Reading.Refused<Map<String, Set<String>>> refused -> refused(refused.line());
            case Reading.Read<Map<String, Set<String>>> pairs -> written(some, asked, pairs.content(), progress);
        };
    }

    private Outcome written(List<Work> some, List<Query> asked, Map<String, Set<String>> pairs, Progress progress)
            throws IOException {
        progress.at(0, asked.size(), "reading %,d works".formatted(some.size()));
        var ranker = new ExpertRanker(some);
        var numbers = new HashMap<String, Integer>();
        for (int i = 0; i < ranker.experts().size(); i++) {
            numbers.put(ranker.experts().get(i), i);
        }
        var lines = new RankingRun(asked, progress).write(out, query -> {
            var answers = new ArrayList<Scored>();
            if (candidates.isEmpty()) {
                ranker.best(query.text(), top)
                        .forEach(ranked -> answers.add(new Scored(ranked.expert(), ranked.score())));
            } else {
                var scores = ranker.scores(query.text());
                for (var expert : pairs.getOrDefault(query.id(), Set.of())) {
                    var number = numbers.get(expert);
                    answers.add(new Scored(expert, number == null ? 0 : scores[number]));
                }
            }
            return answers;
        });
        return new Outcome.Done(String.format(
                        Locale.ROOT,
                        "%,d works of %,d experts, %,d queries, %,d lines",
                        some.size(),
                        ranker.experts().size(),
                        asked.size(),
                        lines)
                + RankingRun.unknown(pairs, numbers::containsKey));
    }

    private static Outcome refused(String line) {
        return new Outcome.ProblemsFound("chuanglian experts: " + line);
    }
}
