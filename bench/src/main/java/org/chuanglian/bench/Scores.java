package org.chuanglian.bench;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.chuanglian.scoring.Aggregation;
import org.chuanglian.scoring.Chain;
import org.chuanglian.scoring.Dataset;
import org.chuanglian.scoring.Doubts;
import org.chuanglian.scoring.Ensemble;
import org.chuanglian.scoring.Method;
import org.chuanglian.scoring.Normalisation;
import org.chuanglian.scoring.Run;
import org.chuanglian.scoring.Scheme;
import org.chuanglian.scoring.Scoring;
import org.chuanglian.scoring.Sensitivity;
import org.chuanglian.scoring.tables.DataFile;
import org.chuanglian.scoring.tables.DataReading;
import org.chuanglian.scoring.tables.MethodOptions;
import org.chuanglian.scoring.tables.ReplicaFile;
import org.chuanglian.scoring.tables.SchemeFile;
import org.chuanglian.scoring.tables.SchemeReading;

/** The ASEM index again and again, then the points of very many firms ({@link LibraryPoints}). */
final class Scores {

    private static final int RUNS = 5;
    private static final int REPLICAS = 1000;

    private Scores() {}

    static void measure(Path directory, int firms) throws IOException, SQLException {
        Scheme scheme = scheme(directory);
        Dataset data = switch (DataFile.read(directory.resolve("ASEM_iData_raw.csv"), scheme, DataFile.Layout.USUAL)) {
            case DataReading.Read read -> read.data();
            case DataReading.Refused refused -> throw new IllegalArgumentException(refused.line());
        };
        replicas(directory, scheme, data);
        sobol(scheme, data);
        LibraryPoints.measure(firms);
    }

    private static Scheme scheme(Path directory) throws IOException {
        Map<String, String> example =
                Map.of("impute", "group_mean(EurAsia_group)", "screen", "byNA(0.9)", "normalise", "minmax(1, 100)");
        Method method = switch (MethodOptions.over(Method.DEFAULT, example)) {
            case MethodOptions.Choice.Chosen chosen -> chosen.method();
            case MethodOptions.Choice.Refused refused -> throw new IllegalArgumentException(refused.sentence());
        };
        return switch (SchemeFile.read(directory.resolve("ASEM_iMeta.csv"), method)) {
            case SchemeReading.Read read -> read.scheme();
            case SchemeReading.Refused refused -> throw new IllegalArgumentException(refused.line());
        };
    }

    /** The 100 replicas of the oracle ten times over: the whole chain each time. */
    private static void replicas(Path directory, Scheme scheme, Dataset data) throws IOException {
        List<Ensemble.Variant> hundred = switch (ReplicaFile.read(
                directory.resolve("C_UA100_Para.csv"),
                Optional.of(directory.resolve("C_noisy_weights_100.csv")),
                scheme,
                ReplicaFile.Ranges.USUAL)) {
            case ReplicaFile.Reading.Read read -> read.variants();
            case ReplicaFile.Reading.Refused refused -> throw new IllegalArgumentException(refused.line());
        };
        List<Ensemble.Variant> variants = new ArrayList<>();
        for (int v = 0; v < REPLICAS; v++) {
            Ensemble.Variant of = hundred.get(v % hundred.size());
            variants.add(new Ensemble.Variant("r_" + v, of.method(), of.weights()));
        }
        for (int run = 0; run < RUNS; run++) {
            long begun = System.nanoTime();
            Ensemble.Outcome outcome = Ensemble.run(scheme, data, variants);
            String how = outcome instanceof Ensemble.Outcome.Computed ? "" : " REFUSED";
            Bench.report("scores: " + REPLICAS + " replicas of ASEM" + how, (System.nanoTime() - begun) / 1e6, "ms");
        }
    }

    private static void sobol(Scheme scheme, Dataset data) {
        Doubts doubts = new Doubts(
                0.25,
                List.of(),
                List.of(new Normalisation.MinMax(1, 100), new Normalisation.ZScore(10, 2)),
                List.of(),
                List.of(1, 2, 3, 4, 5),
                List.of(),
                List.of(List.of(new Aggregation.Arithmetic()), List.of(new Aggregation.Geometric())),
                false,
                0);
        Run nominal = switch (Chain.run(scheme, data)) {
            case Scoring.Scored scored -> scored.run();
            case Scoring.Refused refused -> throw new IllegalArgumentException(refused.reason());
        };
        for (int run = 0; run < RUNS; run++) {
            long begun = System.nanoTime();
            Sensitivity.Outcome outcome = Sensitivity.of(nominal, data, doubts, 1667, run);
            String what = switch (outcome) {
                case Sensitivity.Outcome.Computed computed -> computed.runs() + " runs";
                case Sensitivity.Outcome.Refused refused -> "REFUSED " + refused.reason();
            };
            Bench.report("scores: Sobol of ASEM, " + what, (System.nanoTime() - begun) / 1e6, "ms");
        }
    }
}
