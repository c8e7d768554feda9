package org.chuanglian.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import org.chuanglian.assignment.draw.Receipt;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Checks an expert's receipt against the published commitment. */
@Command(name = "prove", description = "Checks that the commitment holds the expert of a receipt.")
final class DrawProveCommand extends LibraryCommand {

    @Option(names = "--commitment", paramLabel = "FILE", required = true, description = "The published commitment.")
    private Path commitment = Path.of("");

    @Option(names = "--receipt", paramLabel = "FILE", required = true, description = "The expert's receipt.")
    private Path receipt = Path.of("");

    @Override
    Outcome run(PrintWriter answer, Progress progress) throws IOException {
        var read = Receipt.read(Files.readString(receipt));
        if (read.isEmpty()) {
            return DrawFiles.refused("'%s' is no receipt. Maybe a line is missing.".formatted(receipt));
        }
        return switch (DrawFiles.commitment(commitment)) {
            case DrawFiles.CommitmentReading.Refused(var line) -> DrawFiles.refused(line);
            case DrawFiles.CommitmentReading.Read(var published) -> {
                var entry = read.get().entry();
                if (!read.get().isHeldBy(published)) {
                    yield new Outcome.ProblemsFound(
                            "the commitment does not hold this entry of '%s'".formatted(entry.id()));
                }
                answer.println("id," + entry.id());
                answer.println("as," + (entry.isEligible() ? "one who can be drawn" : "excluded: " + entry.excluded()));
                yield new Outcome.Done("the commitment holds '%s'".formatted(entry.id()));
            }
        };
    }
}
