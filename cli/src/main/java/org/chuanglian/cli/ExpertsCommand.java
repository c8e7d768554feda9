package org.chuanglian.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import org.chuanglian.cli.RankingFlags.Asked;
import org.chuanglian.text.collection.Reading;
import org.chuanglian.text.collection.RunLines.Scored;
import org.chuanglian.text.collection.WorksFile;
import org.chuanglian.text.experts.ExpertRanker;
import org.chuanglian.text.experts.Work;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
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

    @Mixin
    private RankingFlags ranking = new RankingFlags();

    @Override
    Outcome run(PrintWriter answer, Progress progress) throws IOException {
        var problem = ranking.problem();
        if (problem.isPresent()) {
            return refused(problem.get());
        }
        return switch (WorksFile.read(works)) {
            case Reading.Refused<List<Work>> refused -> refused(refused.line());
            case Reading.Read<List<Work>> read -> ranked(read.content(), progress);
        };
    }

    private Outcome ranked(List<Work> some, Progress progress) throws IOException {
        var experts = new HashSet<String>();
        some.forEach(work -> experts.add(work.expert()));
        return switch (ranking.read(experts::contains)) {
            case Reading.Refused<Asked> refused -> refused(refused.line());
            case Reading.Read<Asked> asked -> written(some, asked.content(), progress);
        };
    }

    private Outcome written(List<Work> some, Asked asked, Progress progress) throws IOException {
        progress.at(0, asked.queries().size(), "reading %,d works".formatted(some.size()));
        var ranker = new ExpertRanker(some);
        var numbers = new HashMap<String, Integer>();
        for (int i = 0; i < ranker.experts().size(); i++) {
            numbers.put(ranker.experts().get(i), i);
        }
        var lines = new RankingRun(asked.queries(), progress).write(ranking.out(), query -> {
            var answers = new ArrayList<Scored>();
            if (asked.pairs().isEmpty()) {
                ranker.best(query.text(), ranking.top())
                        .forEach(ranked -> answers.add(new Scored(ranked.expert(), ranked.score())));
            } else {
                var scores = ranker.scores(query.text());
                for (var expert : asked.wanted(query)) {
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
                        asked.queries().size(),
                        lines)
                + RankingRun.unknown(asked, numbers::containsKey));
    }

    private static Outcome refused(String line) {
        return new Outcome.ProblemsFound("chuanglian experts: " + line);
    }
}
