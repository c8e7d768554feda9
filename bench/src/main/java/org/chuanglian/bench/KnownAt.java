package org.chuanglian.bench;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.concurrent.atomic.AtomicLong;
import org.chuanglian.platform.registry.Facts;
import org.chuanglian.platform.shared.KnowledgeTime;
import org.duckdb.DuckDBConnection;

/** One indicator of every subject as known at a time; the same question put to DuckDB over a copy of the same rows. */
final class KnownAt {

    private static final int RUNS = 5;

    private KnownAt() {}

    static void measure(Path var) throws SQLException {
        try (PlatformWithoutPages platform = PlatformWithoutPages.start(var);
                Connection duck = DriverManager.getConnection("jdbc:duckdb:")) {
            Facts facts = platform.bean(Facts.class);
            KnowledgeTime at = facts.knownUntil().orElseThrow();
            String indicator = GeneratedCity.INDICATORS.getFirst();
            copy(facts, indicator, at, duck);
            for (int run = 0; run < RUNS; run++) {
                platform(facts, indicator, at);
                duck(duck);
            }
        }
    }

    private static void platform(Facts facts, String indicator, KnowledgeTime at) {
        AtomicLong rows = new AtomicLong();
        long begun = System.nanoTime();
        facts.each(indicator, at, reading -> rows.incrementAndGet());
        Bench.report("known-at: platform, " + rows + " readings", (System.nanoTime() - begun) / 1e6, "ms");
    }

    private static void copy(Facts facts, String indicator, KnowledgeTime at, Connection duck) throws SQLException {
        try (Statement sql = duck.createStatement()) {
            sql.execute("create table fact (subject uuid, period varchar, number decimal(38, 2), recorded_at bigint)");
        }
        try (var appender = duck.unwrap(DuckDBConnection.class).createAppender("main", "fact")) {
            facts.each(indicator, at, reading -> {
                try {
                    appender.beginRow();
                    appender.append(reading.subject().value());
                    appender.append(reading.period().toString());
                    appender.append(reading.value().number());
                    appender.append(0L);
                    appender.endRow();
                } catch (SQLException refused) {
                    throw new IllegalStateException("DuckDB refused a row", refused);
                }
            });
        }
    }

    private static void duck(Connection duck) throws SQLException {
        long begun = System.nanoTime();
        long rows = 0;
        BigDecimal sum = BigDecimal.ZERO;
        try (Statement sql = duck.createStatement();
                ResultSet read =
                        sql.executeQuery("select distinct on (subject, period) subject, period, number from fact"
                                + " where recorded_at <= 0 order by subject, period, recorded_at desc")) {
            while (read.next()) {
                rows++;
                sum = sum.add(read.getBigDecimal(3));
            }
        }
        Bench.report(
                "known-at: DuckDB, " + rows + " readings, sum " + sum.signum(),
                (System.nanoTime() - begun) / 1e6,
                "ms");
    }
}
