package org.chuanglian.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import org.chuanglian.assignment.draw.Commitment;
import org.chuanglian.assignment.draw.Draw;
import org.chuanglian.assignment.draw.Limit;
import org.chuanglian.assignment.draw.Pool;
import org.chuanglian.assignment.draw.Rule;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Commits to a pool and a rule before the randomness is known. */
@Command(name = "commit", description = "Commits to the pool, its exclusions and the rule; prints the hash to publish.")
final class DrawCommitCommand extends LibraryCommand {

    private static final int SECRET_BYTES = 32;

    @Option(names = "--pool", paramLabel = "FILE", required = true, description = "The pool: id, groups, excluded.")
    private Path pool = Path.of("");

    @Option(names = "--count", paramLabel = "N", required = true, description = "How many are drawn.")
    private int count;

    @Option(names = "--standby", paramLabel = "N", description = "How many stand by, default 0.")
    private int standby;

    @Option(
            names = "--limit",
            paramLabel = "GROUP>=N",
            description = "How many of a group: finance>=1, local<=3, unit:*<=2 for each unit. May be repeated.")
    private List<String> limits = List.of();

    @Option(
            names = "--randomness",
            paramLabel = "TEXT",
            required = true,
            description = "Which public randomness decides: what number, published where and when.")
    private String randomness = "";

    @Option(names = "--purpose", paramLabel = "TEXT", description = "What the draw is for.")
    private String purpose = "";

    @Option(
            names = "--secret",
            paramLabel = "FILE",
            required = true,
            description = "Where the secret is kept that hides the pool; made when the file does not exist.")
    private Path secret = Path.of("");

    @Option(names = "--out", paramLabel = "FILE", required = true, description = "Where the commitment is written.")
    private Path out = Path.of("");

    @Override
    Outcome run(PrintWriter answer, Progress progress) throws IOException {
        var read = new ArrayList<Limit>();
        for (var text : limits) {
            var limit = Limit.of(text);
            if (limit.isEmpty()) {
                return DrawFiles.refused(
                        "--limit '%s', expected a group, >= or <=, and a number. Maybe 'finance>=1'.".formatted(text));
            }
            read.add(limit.get());
        }
        if (count < 1 || standby < 0 || randomness.isBlank()) {
            return DrawFiles.refused(
                    "count %d, standby %d, randomness '%s'. Maybe a number is below 1, or no randomness is named."
                            .formatted(count, standby, randomness));
        }
        return switch (DrawFiles.pool(pool)) {
            case DrawFiles.PoolReading.Refused(var line) -> DrawFiles.refused(line);
            case DrawFiles.PoolReading.Read(var experts) ->
                commit(experts, new Rule(purpose, count, standby, read, randomness), answer);
        };
    }

    private Outcome commit(Pool experts, Rule rule, PrintWriter answer) throws IOException {
        var obstacle = Draw.obstacle(experts, rule);
        if (obstacle.isPresent()) {
            return DrawFiles.refused(
                    "the rule cannot be kept: %s. Maybe widen the pool or the limits.".formatted(obstacle.get()));
        }
        if (!Files.exists(secret)) {
            var bytes = new byte[SECRET_BYTES];
            new SecureRandom().nextBytes(bytes);
            WholeFile.write(
                    secret,
                    writer -> writer.append(HexFormat.of().formatHex(bytes)).append('\n'));
        }
        var commitment = Commitment.of(experts, rule, DrawFiles.secret(secret));
        WholeFile.write(out, writer -> writer.append(commitment.text()));
        answer.println("hash," + commitment.hash());
        answer.println("pool," + experts.entries().size());
        answer.println("eligible," + commitment.eligible());
        return new Outcome.Done("publish the hash, or the whole commitment, before the randomness is known");
    }
}
