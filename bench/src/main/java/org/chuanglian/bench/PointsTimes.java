package org.chuanglian.bench;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import javax.sql.DataSource;
import org.chuanglian.platform.points.run.PointRun;
import org.chuanglian.platform.points.run.RunMaker;
import org.chuanglian.platform.points.scheme.PointScheme;
import org.chuanglian.platform.points.scheme.SchemeVersion;
import org.chuanglian.platform.points.scheme.Schemes;
import org.chuanglian.platform.registry.Catalogue;
import org.chuanglian.platform.registry.Facts;
import org.chuanglian.platform.registry.Unit;
import org.chuanglian.platform.search.follow.SubjectFollower;
import org.chuanglian.platform.shared.KnowledgeTime;
import org.chuanglian.platform.shared.Period;
import org.duckdb.DuckDBConnection;

/**
 * Points of very many firms by the scheme as shipped: in the library alone, then from facts in PostgreSQL to stored parts,
 * places and medians; and from the same facts in DuckDB by one statement, every digit compared.
 */
final class PointsTimes {

    private static final int RUNS = 3;
    private static final int FETCH = 10_000;

    private final PlatformWithoutPages platform;
    private final SchemeVersion version;
    private final KnowledgeTime at;

    private PointsTimes(PlatformWithoutPages platform) {
        this.platform = platform;
        this.version = platform.bean(Schemes.class).standing(Schemes.POINTS).orElseThrow();
        this.at = platform.bean(Facts.class).knownUntil().orElseThrow();
    }

    static void measure(Path var, int firms) throws SQLException {
        LibraryPoints.measure(firms);
        try (PlatformWithoutPages platform = PlatformWithoutPages.still(var)) {
            if (platform.bean(Facts.class).knownUntil().isEmpty()) {
                GeneratedFirms.fill(platform, firms);
            }
            // the search index is made before, not beside
            platform.bean(SubjectFollower.class).catchUp();
            new PointsTimes(platform).measure();
        }
    }

    private void measure() throws SQLException {
        RunMaker maker = platform.bean(RunMaker.class);
        PointRun last = null;
        for (int run = 0; run < RUNS; run++) {
            long begun = System.nanoTime();
            last = maker.make(version, GeneratedFirms.YEAR, at, Optional.empty(), () -> {});
            Bench.report(
                    "points: PostgreSQL to stored parts, %,d firms, %,d ranked".formatted(last.firms(), last.ranked()),
                    (System.nanoTime() - begun) / 1e9,
                    "s");
        }
        try (Connection duck = DriverManager.getConnection("jdbc:duckdb:");
                Statement sql = duck.createStatement()) {
            copy(duck);
            String statement = new PointsSql(version.scheme()).statement();
            for (int run = 0; run < RUNS; run++) {
                long begun = System.nanoTime();
                sql.execute(statement);
                Bench.report(
                        "points: DuckDB, facts in memory to a table of parts", (System.nanoTime() - begun) / 1e9, "s");
            }
            if (last != null) {
                Bench.report("points: firms of whom any digit differs", (double) unlike(sql, last), "firms");
            }
        }
    }

    /** Puts the same facts, as numbers, into DuckDB; what is not asked for stays away. */
    private void copy(Connection duck) throws SQLException {
        PointScheme scheme = version.scheme();
        Set<String> asked = new LinkedHashSet<>(scheme.facts());
        asked.add(scheme.age());
        asked.add(scheme.revenue());
        Map<String, BigDecimal> factors =
                platform.bean(Catalogue.class).units().stream().collect(Collectors.toMap(Unit::code, Unit::factor));
        try (Statement sql = duck.createStatement()) {
            sql.execute("create table fact (subject uuid, fact varchar, back integer, number double)");
        }
        try (var appender = duck.unwrap(DuckDBConnection.class).createAppender("main", "fact")) {
            for (String fact : asked) {
                platform.bean(Facts.class).each(fact, at, reading -> {
                    if (!(reading.period() instanceof Period.Year(int year)) || year < GeneratedFirms.YEAR - 1) {
                        return;
                    }
                    try {
                        appender.beginRow();
                        appender.append(reading.subject().value());
                        appender.append(fact);
                        appender.append(GeneratedFirms.YEAR - year);
                        appender.append(reading.value().number().doubleValue()
                                * factors.getOrDefault(reading.value().unit(), BigDecimal.ONE)
                                        .doubleValue());
                        appender.endRow();
                    } catch (SQLException refused) {
                        throw new IllegalStateException("DuckDB refused a row", refused);
                    }
                });
            }
        }
    }

    /** Reads what the platform stored and what DuckDB made side by side. */
    private long unlike(Statement duck, PointRun run) throws SQLException {
        int indicators = version.scheme().indicators().size();
        long unlike = 0;
        try (Connection connection = platform.bean(DataSource.class).getConnection()) {
            connection.setAutoCommit(false);
            try (PreparedStatement select =
                            connection.prepareStatement("select subject_id, stage, core, coverage, parts"
                                    + " from points.score where run_id = ? order by subject_id");
                    ResultSet made = duck.executeQuery("select s.* from scored s order by s.subject::varchar")) {
                select.setObject(1, run.id().value());
                select.setFetchSize(FETCH);
                try (ResultSet stored = select.executeQuery()) {
                    while (stored.next()) {
                        UUID firm = stored.getObject(1, UUID.class);
                        boolean found = made.next();
                        while (found && !firm.equals(made.getObject(1, UUID.class))) {
                            found = made.next();
                        }
                        unlike += found && isSame(stored, made, indicators) ? 0 : 1;
                    }
                }
            }
            connection.rollback();
        }
        return unlike;
    }

    private static boolean isSame(ResultSet stored, ResultSet made, int indicators) throws SQLException {
        boolean same = stored.getInt(2) == made.getInt(2)
                && stored.getDouble(3) == made.getDouble(indicators + 4)
                && stored.getDouble(4) == made.getDouble(indicators + 3);
        Double[] parts = (Double[]) stored.getArray(5).getArray();
        for (int j = 0; j < indicators; j++) {
            same &= parts[j] == made.getDouble(j + 3);
        }
        return same;
    }
}
