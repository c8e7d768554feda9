package org.chuanglian.cli;

import java.nio.file.Path;
import java.util.Optional;
import picocli.CommandLine.Option;

/** The options of the command score that look at scores from all sides. */
final class AnalysisFlags {

    @Option(
            names = "--uncertainty",
            paramLabel = "N",
            description =
                    "Score N times with the choices of --vary drawn at random: rank intervals, the probability of each"
                            + " rank, pairs that cannot be told apart.")
    int uncertainty;

    @Option(
            names = "--sobol",
            paramLabel = "N",
            description =
                    "First- and total-order Sobol indices of the choices of --vary, by N times (choices + 2) runs.")
    int sobol;

    @Option(
            names = "--vary",
            paramLabel = "WHAT",
            description = "What is in doubt, with semicolons: weights=0.25 or weights=0.25@1,2 for some levels,"
                    + " normalise=A|B, treat=A|B, winmax=1..5, impute=A|B, aggregate=A|B, leave-one-out, noise=0.05."
                    + " Default weights=0.25.")
    String vary = "weights=0.25";

    @Option(
            names = "--target",
            paramLabel = "CODE",
            description = "The aggregate that --uncertainty and --sobol ask about. Default the one at the top.")
    String target = "";

    @Option(names = "--seed", paramLabel = "N", description = "The same seed draws the same. Default 1.")
    long seed = 1;

    @Option(
            names = "--before",
            paramLabel = "DATA",
            description = "Earlier data: the change of each score, opened into indicators and method.")
    Optional<Path> before = Optional.empty();

    @Option(
            names = "--before-scheme",
            paramLabel = "SCHEME",
            description = "The scheme of the earlier data; what is said here of methods holds for SCHEME alone.")
    Optional<Path> beforeScheme = Optional.empty();

    @Option(
            names = "--audit",
            description =
                    "Also write statistics, correlations, Cronbach's alpha, principal components, effective weights.")
    boolean audit;
}
