package org.chuanglian.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.IExecutionExceptionHandler;
import picocli.CommandLine.IParameterExceptionHandler;
import picocli.CommandLine.Model.OptionSpec;

/** The frame around the library commands: finds the command, and turns every ending into an exit code and one line. */
@Command(
        name = "chuanglian",
        description = "Library commands: files in, files out, no database.",
        subcommands = {
            AssignCommand.class,
            CheckCommand.class,
            DedupeCommand.class,
            DrawCommand.class,
            ExpertsCommand.class,
            RankCommand.class,
            RelateCommand.class,
            ScoreCommand.class,
            SurviveCommand.class,
            VerifyCommand.class
        })
public final class CommandLineTool {

    CommandLineTool() {}

    /** Runs one command and ends the process with its {@link ExitCode}. */
    public static void main(String[] args) {
        var answer = new PrintWriter(System.out, false, StandardCharsets.UTF_8);
        var notices = new PrintWriter(System.err, true, StandardCharsets.UTF_8);
        var code = run(new CommandLineTool(), answer, notices, args);
        answer.flush();
        System.exit(code);
    }

    /** Runs {@code args} against the commands of {@code tool}; returns the exit code. */
    static int run(Object tool, PrintWriter answer, PrintWriter notices, String... args) {
        var commandLine = new CommandLine(tool);
        commandLine.getCommandSpec().exitCodeOnExecutionException(ExitCode.BUG.number());
        addHelp(commandLine);
        return commandLine
                .setOut(answer)
                .setErr(notices)
                .setColorScheme(CommandLine.Help.defaultColorScheme(CommandLine.Help.Ansi.OFF))
                .setParameterExceptionHandler(wrongUsage())
                .setExecutionExceptionHandler(standingInTheWay())
                .execute(args);
    }

    private static void addHelp(CommandLine command) {
        command.getCommandSpec().addOption(help());
        command.getSubcommands().values().forEach(CommandLineTool::addHelp);
    }

    private static OptionSpec help() {
        return OptionSpec.builder("-h", "--help")
                .usageHelp(true)
                .description("Show this page.")
                .build();
    }

    private static IParameterExceptionHandler wrongUsage() {
        return (wrong, args) -> {
            var command = wrong.getCommandLine();
            var name = command.getCommandSpec().qualifiedName();
            command.getErr().printf("%s: %s. Maybe ./%s --help%n", name, wrong.getMessage(), name);
            return ExitCode.USAGE.number();
        };
    }

    private static IExecutionExceptionHandler standingInTheWay() {
        return (thrown, command, parsed) -> {
            var trouble = thrown instanceof UncheckedIOException unchecked ? unchecked.getCause() : thrown;
            if (trouble instanceof IOException io) {
                command.getErr().println(command.getCommandSpec().qualifiedName() + ": " + FileTrouble.line(io));
                return ExitCode.ENVIRONMENT.number();
            }
            throw thrown;
        };
    }
}
