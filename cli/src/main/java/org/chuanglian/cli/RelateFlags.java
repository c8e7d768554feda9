package org.chuanglian.cli;

import java.util.Optional;
import org.chuanglian.chain.Complexity;
import org.chuanglian.chain.Incidence;
import org.chuanglian.chain.Indices;
import org.chuanglian.chain.LocationQuotients;
import org.chuanglian.chain.Presence;
import org.chuanglian.chain.Relatedness;
import org.chuanglian.chain.RelatednessMeasure;
import org.chuanglian.chain.Totals;
import picocli.CommandLine.Option;

/** The options of the command {@code relate} that say how its measures are worked out. */
final class RelateFlags {

    @Option(
            names = {"--cutoff", "--threshold"},
            paramLabel = "X",
            description = "From which RCA on a row is specialised in a column, default 1; rca then writes 1 or 0.")
    private Optional<Double> cutoff = Optional.empty();

    @Option(names = "--discrete", description = "rca: write 1 from the cutoff on and 0 below it, not the quotient.")
    private boolean discrete;

    @Option(
            names = "--presence",
            paramLabel = "OF",
            converter = RelateNames.OfPresence.class,
            description = "What is compared with the cutoff: rca (default), or value, for tables of RCA or of 0 and 1.")
    private RelateNames.Compared compared = RelateNames.Compared.RCA;

    @Option(
            names = "--side",
            paramLabel = "SIDE",
            converter = RelateNames.OfSide.class,
            description = "rows or columns: of which relatedness (default columns), fitness or concentration (default"
                    + " rows) is asked.")
    private Optional<RelateNames.Side> side = Optional.empty();

    @Option(
            names = "--method",
            paramLabel = "METHOD",
            converter = RelateNames.OfMethod.class,
            description = "eci, pci: eigenvectors (default), reflections or fitness.")
    private RelateMethod method = RelateMethod.EIGENVECTORS;

    @Option(
            names = "--iterations",
            paramLabel = "N",
            description =
                    "Iterations of reflections and fitness, the start counted, default 20; an odd number is raised.")
    private int iterations = Complexity.ITERATIONS;

    @Option(
            names = "--extremality",
            paramLabel = "X",
            description = "How much the least fit row counts for a column's complexity, default 1.")
    private double extremality = 1;

    @Option(
            names = "--relatedness",
            paramLabel = "MEASURE",
            converter = RelateNames.OfRelatedness.class,
            description = "density, distance, outlook, gain, entry: by which relatedness, default proximity.")
    private Optional<RelatednessMeasure> relatedness = Optional.empty();

    @Option(
            names = "--totals",
            paramLabel = "OF",
            converter = RelateNames.OfTotals.class,
            description = "What association, cosine, jaccard, probability divide by: co-occurrences (default, as"
                    + " EconGeo) or occurrences.")
    private Totals totals = Totals.CO_OCCURRENCES;

    @Option(
            names = "--diagonal",
            paramLabel = "WHAT",
            converter = RelateNames.OfDiagonal.class,
            description = "keep (default) or zero: what a column has to do with itself.")
    private RelateNames.Diagonal diagonal = RelateNames.Diagonal.KEEP;

    /** What is wrong with the numbers, as a line; empty when nothing is. */
    Optional<String> fault() {
        if (cutoff.isPresent() && !(cutoff.get() > 0 && Double.isFinite(cutoff.get()))) {
            return Optional.of("--cutoff: " + cutoff.get() + " is not more than 0");
        }
        if (iterations < 2) {
            return Optional.of("--iterations: " + iterations + " is less than 2");
        }
        if (!(extremality > 0 && Double.isFinite(extremality))) {
            return Optional.of("--extremality: " + extremality + " is not more than 0");
        }
        return Optional.empty();
    }

    boolean isDiscrete() {
        return discrete || cutoff.isPresent();
    }

    double cutoff() {
        return cutoff.orElse(1.0);
    }

    boolean ofColumns(RelateNames.Side usually) {
        return side.orElse(usually) == RelateNames.Side.COLUMNS;
    }

    /** What is compared with the cutoff. */
    String compared() {
        return compared == RelateNames.Compared.VALUE ? "value" : "RCA";
    }

    Presence presence(Incidence amounts) {
        return Presence.atLeast(
                compared == RelateNames.Compared.VALUE ? amounts : LocationQuotients.of(amounts), cutoff());
    }

    Relatedness relatedness(Presence presence, RelatednessMeasure measure) {
        return Relatedness.of(presence, measure, totals, diagonal == RelateNames.Diagonal.KEEP);
    }

    Relatedness relatedness(Presence presence) {
        return relatedness(presence, relatedness.orElse(RelatednessMeasure.PROXIMITY));
    }

    Indices complexity(Presence presence) {
        return complexity(presence, method);
    }

    Indices complexity(Presence presence, RelateMethod by) {
        return switch (by) {
            case EIGENVECTORS -> Complexity.eigenvectors(presence);
            case REFLECTIONS -> Complexity.reflections(presence, iterations);
            case FITNESS -> Complexity.fitness(presence, iterations, extremality);
        };
    }
}
