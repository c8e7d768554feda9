package org.chuanglian.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import org.chuanglian.assignment.draw.Draw;
import org.chuanglian.assignment.draw.DrawCheck;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Draws again and lists what does not agree. */
@Command(
        name = "verify",
        description = "Draws again and lists what does not agree: pool, commitment, randomness, result.")
final class DrawVerifyCommand extends LibraryCommand {

    @Mixin
    private final DrawFiles files = new DrawFiles();

    @Option(names = "--value", paramLabel = "TEXT", description = "The randomness as it was published.")
    private String value = "";

    @Option(names = "--result", paramLabel = "FILE", required = true, description = "The result of the draw.")
    private Path result = Path.of("");

    @Override
    Outcome run(PrintWriter answer, Progress progress) throws IOException {
        var draw = Draw.read(Files.readString(result));
        if (draw.isEmpty()) {
            return DrawFiles.refused("'%s' is no result of a draw. Maybe it is another file.".formatted(result));
        }
        return switch (files.read()) {
            case DrawFiles.Reading.Refused(var line) -> DrawFiles.refused(line);
            case DrawFiles.Reading.Ready(var commitment, var pool, var secret) -> {
                var findings = DrawCheck.of(commitment, files.hash(), pool, secret, value, draw.get());
                findings.forEach(finding -> answer.println(DrawFiles.line(finding)));
                yield findings.isEmpty()
                        ? new Outcome.Done("sound: %d drawn from %d as committed"
                                .formatted(draw.get().chosen().size(), commitment.eligible()))
                        : new Outcome.ProblemsFound("%d things do not agree".formatted(findings.size()));
            }
        };
    }
}
