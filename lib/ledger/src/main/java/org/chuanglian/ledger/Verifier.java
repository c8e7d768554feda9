package org.chuanglian.ledger;

import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.MalformedInputException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Optional;

/** The offline verifier: {@code java -jar chuanglian-verifier.jar FILE [--checkpoint FILE]}. */
public final class Verifier {

    private static final int SOUND = 0;
    private static final int PROBLEMS = 1;
    private static final int USAGE = 2;
    private static final int ENVIRONMENT = 3;

    private Verifier() {}

    /** Ends with 0 sound, 1 problems were listed, 2 wrong usage, 3 a file cannot be read. */
    public static void main(String[] args) {
        PrintStream answer = new PrintStream(System.out, false, StandardCharsets.UTF_8);
        PrintStream notices = new PrintStream(System.err, true, StandardCharsets.UTF_8);
        int code = run(answer, notices, args);
        answer.flush();
        System.exit(code);
    }

    static int run(PrintStream answer, PrintStream notices, String... args) {
        boolean pinned = args.length == 3 && args[1].equals("--checkpoint");
        if (args.length != 1 && !pinned) {
            notices.println("Usage: java -jar chuanglian-verifier.jar FILE [--checkpoint FILE]");
            return USAGE;
        }
        try {
            Optional<Checkpoint> pin = pinned ? Checkpoint.of(Files.readString(Path.of(args[2]))) : Optional.empty();
            if (pinned && pin.isEmpty()) {
                notices.println(args[2] + " is no checkpoint. Maybe download it again from the page of the record.");
                return PROBLEMS;
            }
            return verify(answer, notices, args[0], pin);
        } catch (MalformedInputException notText) {
            notices.println(args[2] + " is no checkpoint: it is not UTF-8. Maybe download it again.");
            return PROBLEMS;
        } catch (IOException | InvalidPathException unreadable) {
            notices.println("cannot read: " + unreadable.getMessage() + ". Maybe the name is misspelt.");
            return ENVIRONMENT;
        }
    }

    private static int verify(PrintStream answer, PrintStream notices, String file, Optional<Checkpoint> pin)
            throws IOException {
        Report report;
        try (InputStream export = Files.newInputStream(Path.of(file))) {
            report = Verification.of(export, pin, entries -> {});
        }
        report.findings().forEach(finding -> answer.println(finding.line(file)));
        notices.println(report.sentence());
        return report.isSound() ? SOUND : PROBLEMS;
    }
}
