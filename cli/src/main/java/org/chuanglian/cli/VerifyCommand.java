package org.chuanglian.cli;

import java.io.IOException;
import java.io.InputStream;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.chuanglian.ledger.Checkpoint;
import org.chuanglian.ledger.Report;
import org.chuanglian.ledger.Verification;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Checks an export of the record and lists each entry that is not what was once written. */
@Command(
        name = "verify",
        description = "Checks an export of the public record: nothing changed, left out, put in, moved or cut off.",
        footer = "Exit code: 0 sound, 1 problems were listed, 2 wrong usage, 3 a file cannot be read.")
final class VerifyCommand extends LibraryCommand {

    private static final int MEBIBYTE = 20;

    @Parameters(paramLabel = "FILE", description = "The export: record.ndjson from the page of the record.")
    private Path export = Path.of("");

    @Option(
            names = "--checkpoint",
            paramLabel = "FILE",
            description = "A checkpoint kept elsewhere; pins everything up to its day.")
    private Optional<Path> checkpoint = Optional.empty();

    @Override
    Outcome run(PrintWriter answer, Progress progress) throws IOException {
        Optional<Checkpoint> pin = Optional.empty();
        if (checkpoint.isPresent()) {
            pin = Checkpoint.of(Files.readString(checkpoint.get()));
            if (pin.isEmpty()) {
                return new Outcome.ProblemsFound(
                        "'%s' is no checkpoint. Maybe download it again from the page of the record."
                                .formatted(checkpoint.get()));
            }
        }
        var report = verify(pin, progress);
        report.findings().forEach(finding -> answer.println(finding.line(export.toString())));
        return report.isSound() ? new Outcome.Done(report.sentence()) : new Outcome.ProblemsFound(report.sentence());
    }

    private Report verify(Optional<Checkpoint> pin, Progress progress) throws IOException {
        try (FileChannel file = FileChannel.open(export);
                InputStream in = Channels.newInputStream(file)) {
            return Verification.of(in, pin, entries -> tell(file, entries, progress));
        }
    }

    private static void tell(FileChannel file, long entries, Progress progress) {
        try {
            progress.at(file.position() >> MEBIBYTE, file.size() >> MEBIBYTE, "MiB, %,d entries".formatted(entries));
        } catch (IOException gone) {
            throw new UncheckedIOException(gone);
        }
    }
}
