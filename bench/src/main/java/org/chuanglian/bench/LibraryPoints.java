package org.chuanglian.bench;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.chuanglian.scoring.Aggregation;
import org.chuanglian.scoring.Batch;
import org.chuanglian.scoring.Method;
import org.chuanglian.scoring.Node;
import org.chuanglian.scoring.Normalisation;
import org.chuanglian.scoring.Own;
import org.chuanglian.scoring.Scheme;
import org.chuanglian.scoring.Treatment;
import org.chuanglian.scoring.Tree;
import org.duckdb.DuckDBConnection;

/** Points of very many generated firms in the library, and by DuckDB's SQL; both must give the same, part by part. */
final class LibraryPoints {

    private static final int RUNS = 5;
    private static final int INDICATORS = 18;
    private static final double REFERENCE = 100;

    private LibraryPoints() {}

    static void measure(int firms) throws SQLException {
        double[][] columns = drawn(firms);
        Batch batch = switch (Batch.of(scheme())) {
            case Batch.Preparation.Ready ready -> ready.batch();
            case Batch.Preparation.Refused refused -> throw new IllegalArgumentException(refused.reason());
        };
        Batch.Points points = score(batch, columns);
        for (int run = 0; run < RUNS; run++) {
            long begun = System.nanoTime();
            points = score(batch, columns);
            Bench.report(
                    "points: library, parts of %,d firms".formatted(firms), (System.nanoTime() - begun) / 1e6, "ms");
        }
        duck(columns, points);
    }

    private static Batch.Points score(Batch batch, double[][] columns) {
        return switch (batch.score(columns)) {
            case Batch.Outcome.Scored scored -> scored.points();
            case Batch.Outcome.Refused refused -> throw new IllegalArgumentException(refused.reason());
        };
    }

    private static double[][] drawn(int firms) {
        double[][] columns = new double[INDICATORS][firms];
        SplittableRandom random = new SplittableRandom(1);
        for (double[] column : columns) {
            for (int i = 0; i < firms; i++) {
                column[i] = random.nextInt(10) == 0 ? Double.NaN : random.nextDouble() * 150;
            }
        }
        return columns;
    }

    private static double weight(int indicator) {
        return (indicator + 1) / 1.71;
    }

    private static Scheme scheme() {
        List<Node.Indicator> indicators = new ArrayList<>();
        for (int j = 0; j < INDICATORS; j++) {
            indicators.add(new Node.Indicator(
                    "x" + j,
                    "x" + j,
                    weight(j),
                    "T",
                    1,
                    "",
                    Node.Denominator.NONE,
                    new Own(null, new Normalisation.Ratio(REFERENCE, 1), Double.NaN)));
        }
        Method method =
                Method.DEFAULT.withTreatment(new Treatment.None()).withAggregations(List.of(new Aggregation.Sum()));
        return switch (Tree.of(indicators, List.of(new Node.Aggregate("T", 1, "", 2)))) {
            case Tree.Planting.Planted planted -> new Scheme("points", "1", planted.tree(), method);
            case Tree.Planting.Faulty faulty ->
                throw new IllegalArgumentException(faulty.faults().toString());
        };
    }

    private static void duck(double[][] columns, Batch.Points points) throws SQLException {
        List<String> parts = IntStream.range(0, INDICATORS)
                .mapToObj(j -> "coalesce(least(greatest(x%d / %s::double, 0), 1), 0) * %s::double as p%d"
                        .formatted(j, REFERENCE, weight(j), j))
                .toList();
        String total = String.join(
                " + ", IntStream.range(0, INDICATORS).mapToObj(j -> "p" + j).toList());
        try (Connection duck = DriverManager.getConnection("jdbc:duckdb:");
                Statement sql = duck.createStatement()) {
            sql.execute("create table firm (i integer, "
                    + String.join(
                            ", ",
                            IntStream.range(0, INDICATORS)
                                    .mapToObj(j -> "x" + j + " double")
                                    .toList())
                    + ")");
            fill(duck, columns);
            for (int run = 0; run < RUNS; run++) {
                long begun = System.nanoTime();
                sql.execute("create or replace table scored as select *, " + total + " as total from (select i, "
                        + String.join(", ", parts) + " from firm)");
                Bench.report("points: the same by DuckDB", (System.nanoTime() - begun) / 1e6, "ms");
            }
            Bench.report("points: firms of whom any digit differs", (double) unlike(sql, points), "firms");
        }
    }

    private static long unlike(Statement sql, Batch.Points points) throws SQLException {
        long unlike = 0;
        try (ResultSet scored = sql.executeQuery("select * from scored order by i")) {
            for (int i = 0; i < points.totals().length; i++) {
                scored.next();
                boolean same = scored.getDouble(INDICATORS + 2) == points.totals()[i];
                for (int j = 0; j < INDICATORS; j++) {
                    same &= scored.getDouble(j + 2) == points.parts()[j][i];
                }
                unlike += same ? 0 : 1;
            }
        }
        return unlike;
    }

    private static void fill(Connection duck, double[][] columns) throws SQLException {
        try (var appender = duck.unwrap(DuckDBConnection.class).createAppender("main", "firm")) {
            for (int i = 0; i < columns[0].length; i++) {
                appender.beginRow();
                appender.append(i);
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
