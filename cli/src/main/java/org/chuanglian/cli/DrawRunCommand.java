package org.chuanglian.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import org.chuanglian.assignment.draw.Commitment;
import org.chuanglian.assignment.draw.Draw;
import org.chuanglian.assignment.draw.DrawCheck;
import org.chuanglian.assignment.draw.Pool;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Draws once the randomness is known. */
@Command(
        name = "run",
        description = "Draws from the committed pool with the public randomness, typed in by two people.")
final class DrawRunCommand extends LibraryCommand {

    @Mixin
    private final DrawFiles files = new DrawFiles();

    @Option(names = "--value", paramLabel = "TEXT", required = true, description = "The value, as one person read it.")
    private String value = "";

    @Option(names = "--again", paramLabel = "TEXT", required = true, description = "The value, as another read it.")
    private String again = "";

    @Option(names = "--out", paramLabel = "FILE", required = true, description = "Where the result is written.")
    private Path out = Path.of("");

    @Override
    Outcome run(PrintWriter answer, Progress progress) throws IOException {
        if (value.isBlank() || !Draw.canonical(value).equals(Draw.canonical(again))) {
            return DrawFiles.refused(
                    "one read '%s', the other '%s'. Maybe one of them is mistyped.".formatted(value, again));
        }
        return switch (files.read()) {
            case DrawFiles.Reading.Refused(var line) -> DrawFiles.refused(line);
            case DrawFiles.Reading.Ready(var commitment, var pool, var secret) ->
                draw(commitment, pool, secret, answer);
        };
    }

    private Outcome draw(Commitment commitment, Pool pool, String secret, PrintWriter answer) throws IOException {
        return switch (Draw.of(commitment, pool, value)) {
            case Draw.Outcome.Impossible(var obstacle) ->
                DrawFiles.refused("the rule cannot be kept: %s. Maybe the pool was changed.".formatted(obstacle));
            case Draw.Outcome.Drawn(var draw) -> {
                var findings = DrawCheck.of(commitment, files.hash(), pool, secret, value, draw);
                if (!findings.isEmpty()) {
                    findings.forEach(finding -> answer.println(DrawFiles.line(finding)));
                    yield DrawFiles.refused(
                            "pool and commitment do not agree, nothing was drawn. Maybe use the pool as it was.");
                }
                WholeFile.write(out, writer -> writer.append(draw.text()));
                draw.chosen().forEach(id -> answer.println("chosen," + id));
                draw.standby().forEach(id -> answer.println("standby," + id));
                yield new Outcome.Done("%d of %d drawn".formatted(draw.chosen().size(), commitment.eligible()));
            }
        };
    }
}
