package org.chuanglian.bench;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SplittableRandom;
import org.chuanglian.scoring.Aggregation;
import org.chuanglian.scoring.Batch;
import org.chuanglian.scoring.Chain;
import org.chuanglian.scoring.Dataset;
import org.chuanglian.scoring.Doubts;
import org.chuanglian.scoring.Ensemble;
import org.chuanglian.scoring.Method;
import org.chuanglian.scoring.Node;
import org.chuanglian.scoring.Normalisation;
import org.chuanglian.scoring.Own;
import org.chuanglian.scoring.Run;
import org.chuanglian.scoring.Scheme;
import org.chuanglian.scoring.Scoring;
import org.chuanglian.scoring.Sensitivity;
import org.chuanglian.scoring.Treatment;
import org.chuanglian.scoring.Tree;
import org.chuanglian.scoring.tables.DataFile;
import org.chuanglian.scoring.tables.DataReading;
import org.chuanglian.scoring.tables.MethodOptions;
import org.chuanglian.scoring.tables.ReplicaFile;
import org.chuanglian.scoring.tables.SchemeFile;
import org.chuanglian.scoring.tables.SchemeReading;
import org.duckdb.DuckDBConnection;

/** The ASEM index again and again, and points of very many firms; the same points by DuckDB's SQL beside them. */
final class Scores {

    private static final int RUNS = 5;
    private static final int REPLICAS = 1000;
    private static final int INDICATORS = 18;

    private Scores() {}

    static void measure(Path directory, int firms) throws IOException, SQLException {
        Scheme scheme = scheme(directory);
        Dataset data = switch (DataFile.read(directory.resolve("ASEM_iData_raw.csv"), scheme, DataFile.Layout.USUAL)) {
            case DataReading.Read read -> read.data();
            case DataReading.Refused refused -> throw new IllegalArgumentException(refused.line());
        };
        replicas(directory, scheme, data);
        sobol(scheme, data);
        points(firms);
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

    private static void points(int firms) throws SQLException {
        double[][] columns = new double[INDICATORS][firms];
        SplittableRandom random = new SplittableRandom(1);
        for (double[] column : columns) {
            for (int i = 0; i < firms; i++) {
                column[i] = random.nextInt(10) == 0 ? Double.NaN : random.nextDouble() * 150;
            }
        }
        Batch batch = switch (Batch.of(pointsScheme())) {
            case Batch.Preparation.Ready ready -> ready.batch();
            case Batch.Preparation.Refused refused -> throw new IllegalArgumentException(refused.reason());
        };
        for (int run = 0; run < RUNS; run++) {
            long begun = System.nanoTime();
            double sum = switch (batch.score(columns)) {
                case Batch.Outcome.Scored scored ->
                    Arrays.stream(scored.points().totals()).sum();
                case Batch.Outcome.Refused refused -> throw new IllegalArgumentException(refused.reason());
            };
            Bench.report(
                    "scores: points with parts of %,d firms, sum %.3f".formatted(firms, sum),
                    (System.nanoTime() - begun) / 1e6,
                    "ms");
        }
        duck(columns);
    }

    private static Scheme pointsScheme() {
        List<Node.Indicator> indicators = new ArrayList<>();
        for (int j = 0; j < INDICATORS; j++) {
            indicators.add(new Node.Indicator(
                    "x" + j,
                    "x" + j,
                    (j + 1) / 1.71,
                    "T",
                    1,
                    "",
                    Node.Denominator.NONE,
                    new Own(null, new Normalisation.Ratio(100, 1), Double.NaN)));
        }
        Method method =
                Method.DEFAULT.withTreatment(new Treatment.None()).withAggregations(List.of(new Aggregation.Sum()));
        return switch (Tree.of(indicators, List.of(new Node.Aggregate("T", 1, "", 2)))) {
            case Tree.Planting.Planted planted -> new Scheme("points", "1", planted.tree(), method);
            case Tree.Planting.Faulty faulty ->
                throw new IllegalArgumentException(faulty.faults().toString());
        };
    }

    private static void duck(double[][] columns) throws SQLException {
        List<String> names = new ArrayList<>();
        List<String> parts = new ArrayList<>();
        for (int j = 0; j < INDICATORS; j++) {
            names.add("x" + j + " double");
            parts.add("coalesce(least(greatest(x%d / 100, 0), 1), 0) * %s as p%d".formatted(j, (j + 1) / 1.71, j));
        }
        String total = String.join(
                " + ",
                parts.stream()
                        .map(part -> part.substring(part.indexOf(" as ") + 4))
                        .toList());
        try (Connection duck = DriverManager.getConnection("jdbc:duckdb:");
                Statement sql = duck.createStatement()) {
            sql.execute("create table firm (" + String.join(", ", names) + ")");
            fill(duck, columns);
            for (int run = 0; run < RUNS; run++) {
                long begun = System.nanoTime();
                sql.execute("create or replace table scored as select *, " + total + " as total from (select "
                        + String.join(", ", parts) + " from firm)");
                double elapsed = (System.nanoTime() - begun) / 1e6;
                try (ResultSet sum = sql.executeQuery("select sum(total) from scored")) {
                    sum.next();
                    Bench.report("scores: the same by DuckDB, sum %.3f".formatted(sum.getDouble(1)), elapsed, "ms");
                }
            }
        }
    }

    private static void fill(Connection duck, double[][] columns) throws SQLException {
        try (var appender = duck.unwrap(DuckDBConnection.class).createAppender("main", "firm")) {
            for (int i = 0; i < columns[0].length; i++) {
                appender.beginRow();
                for (double[] column : columns) {
                    if (Double.isNaN(column[i])) {
                        appender.appendNull();
                    } else {
                        appender.append(column[i]);
                    }
                }
                appender.endRow();
            }
        }
    }
}
