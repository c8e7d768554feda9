package org.chuanglian.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import org.chuanglian.assignment.draw.Receipt;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Gives an expert what proves that he was in the pool. */
@Command(
        name = "receipt",
        description = "Writes what an expert is given to prove that he was in the pool, and as what.")
final class DrawReceiptCommand extends LibraryCommand {

    @Mixin
    private final DrawFiles files = new DrawFiles();

    @Option(names = "--id", paramLabel = "ID", required = true, description = "The expert's id in the pool.")
    private String id = "";

    @Option(names = "--out", paramLabel = "FILE", required = true, description = "Where the receipt is written.")
    private Path out = Path.of("");

    @Override
    Outcome run(PrintWriter answer, Progress progress) throws IOException {
        return switch (files.read()) {
            case DrawFiles.Reading.Refused(var line) -> DrawFiles.refused(line);
            case DrawFiles.Reading.Ready(var commitment, var pool, var secret) -> {
                var entry = pool.find(id);
                if (entry.isEmpty()) {
                    yield DrawFiles.refused("the pool has no '%s'. Maybe the id is misspelt.".formatted(id));
                }
                var receipt = Receipt.of(commitment, entry.get(), secret);
                if (receipt.isEmpty()) {
                    yield DrawFiles.refused(
                            "the commitment does not hold '%s' as the pool has it. Maybe the pool was changed."
                                    .formatted(id));
                }
                WholeFile.write(out, writer -> writer.append(receipt.get().text()));
                yield new Outcome.Done("receipt of " + entry.get().id());
            }
        };
    }
}
