package org.chuanglian.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.chuanglian.scoring.Dataset;
import org.chuanglian.scoring.Ensemble;
import org.chuanglian.scoring.Normalisation;
import org.chuanglian.scoring.Scheme;
import org.chuanglian.scoring.tables.ReplicaFile;
import org.chuanglian.scoring.tables.WeightFile;
import picocli.CommandLine.Option;

/** The options of the command score that replay a table of replicas. */
final class ReplicaFlags {

    @Option(
            names = "--replicas",
            paramLabel = "FILE",
            description = "Score once more for each row: the columns rep, winmax, norm, weightset, agg and others.")
    Optional<Path> replicas = Optional.empty();

    @Option(
            names = "--weight-sets",
            paramLabel = "FILE",
            description = "The weight sets that --replicas names: the columns rep, iCode, Weight. Default: the one such"
                    + " table beside the replicas.")
    private Optional<Path> weightSets = Optional.empty();

    @Option(
            names = "--replica-minmax",
            paramLabel = "LOW,HIGH",
            description = "The range of minmax in replicas that do not say it. Default 1,100.",
            split = ",",
            arity = "1")
    private List<Double> minMax = List.of(1.0, 100.0);

    @Option(
            names = "--replica-zscore",
            paramLabel = "MEAN,SD",
            description = "Mean and deviation of zscore in replicas that do not say them. Default 10,2.",
            split = ",",
            arity = "1")
    private List<Double> zScore = List.of(10.0, 2.0);

    /** What came of the replicas. */
    sealed interface Replay {
        record Done(Ensemble.Outcome.Computed computed, String with) implements Replay {}

        record Failed(String reason) implements Replay {}
    }

    Replay replay(Path file, Scheme scheme, Dataset data) throws IOException {
        if (minMax.size() != 2 || zScore.size() != 2) {
            return new Replay.Failed("--replica-minmax and --replica-zscore take two numbers. Maybe 1,100 and 10,2.");
        }
        ReplicaFile.Ranges ranges = new ReplicaFile.Ranges(
                new Normalisation.MinMax(minMax.getFirst(), minMax.getLast()),
                new Normalisation.ZScore(zScore.getFirst(), zScore.getLast()));
        Optional<Path> sets = weightSets.isPresent() ? weightSets : setsBeside(file);
        String with = sets.map(path -> ", weight sets of " + path).orElse("");
        return switch (ReplicaFile.read(file, sets, scheme, ranges)) {
            case ReplicaFile.Reading.Refused refused -> new Replay.Failed(refused.line());
            case ReplicaFile.Reading.Read read ->
                switch (Ensemble.run(scheme, data, read.variants())) {
                    case Ensemble.Outcome.Computed computed -> new Replay.Done(computed, with);
                    case Ensemble.Outcome.Refused refused ->
                        new Replay.Failed("replica %s: %s".formatted(refused.variant(), refused.reason()));
                };
        };
    }

    /** The one table of weight sets in the directory of the replicas; none when there are several. */
    private static Optional<Path> setsBeside(Path file) throws IOException {
        List<Path> found = new ArrayList<>();
        Path directory = file.toAbsolutePath().getParent();
        if (directory != null && Files.exists(file)) {
            try (var files = Files.newDirectoryStream(directory, "*.csv")) {
                for (Path other : files) {
                    if (!Files.isSameFile(other, file) && WeightFile.isSets(other)) {
                        found.add(other);
                    }
                }
            }
        }
        return found.size() == 1 ? Optional.of(found.getFirst()) : Optional.empty();
    }
}
