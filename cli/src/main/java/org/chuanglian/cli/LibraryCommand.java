package org.chuanglian.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/**
 * One library command. It reads files, prints its answer on standard output or writes it to a file, and keeps standard
 * error for progress and for the line that says how it ended. A new command is one file here and its name in {@link
 * CommandLineTool} and in the launcher.
 */
abstract class LibraryCommand implements Callable<Integer> {

    @Spec
    private @Nullable CommandSpec spec;

    @Option(names = "--quiet", description = "Say nothing on standard error unless something is wrong.")
    private boolean quiet;

    /**
     * Does the work.
     *
     * @throws IOException when a file cannot be read or written; the frame turns it into one clear line
     */
    abstract Outcome run(PrintWriter answer, Progress progress) throws IOException;

    @Override
    public final Integer call() throws IOException {
        var commandLine = Objects.requireNonNull(spec).commandLine();
        var notices = commandLine.getErr();
        var progress = new Progress(notices, quiet, System::nanoTime);
        var outcome = run(commandLine.getOut(), progress);
        if (commandLine.getOut().checkError()) {
            throw new IOException("standard output took only a part of the answer");
        }
        return switch (outcome) {
            case Outcome.Done done -> {
                if (!quiet) {
                    notices.println(done.line());
                }
                yield ExitCode.OK.number();
            }
            case Outcome.ProblemsFound problems -> {
                notices.println(problems.line());
                yield ExitCode.PROBLEMS.number();
            }
        };
    }
}
