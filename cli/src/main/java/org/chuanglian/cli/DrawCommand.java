package org.chuanglian.cli;

import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Draws experts so that anybody can check it: commits, draws, proves and verifies. */
@Command(
        name = "draw",
        description = {
            "Draws experts so that anybody can check it. First commit to pool and rule and publish the commitment's hash;",
            "when the public randomness is known, draw; afterwards anybody verifies, and each expert proves that he was in"
                    + " the pool. The pool is CSV with the columns id, groups (with ; between them) and excluded (why)."
        },
        subcommands = {
            DrawCommitCommand.class,
            DrawRunCommand.class,
            DrawVerifyCommand.class,
            DrawReceiptCommand.class,
            DrawProveCommand.class
        },
        footer = "Exit code: 0 done, 1 a file cannot be used or something does not agree, 2 wrong usage,"
                + " 3 a file cannot be read or written.")
final class DrawCommand implements Runnable {

    @Spec
    private @Nullable CommandSpec spec;

    @Override
    public void run() {
        if (spec != null) {
            throw new ParameterException(spec.commandLine(), "expected commit, run, verify, receipt or prove");
        }
    }
}
