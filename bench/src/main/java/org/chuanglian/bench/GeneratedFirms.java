package org.chuanglian.bench;

import java.math.BigDecimal;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import javax.sql.DataSource;
import org.chuanglian.platform.registry.Catalogue;
import org.chuanglian.platform.registry.FactValue;
import org.chuanglian.platform.registry.Indicator;
import org.chuanglian.platform.registry.Recorder;
import org.chuanglian.platform.registry.RecordingSheet.SubjectEntry;
import org.chuanglian.platform.registry.Recordings;
import org.chuanglian.platform.registry.Source;
import org.chuanglian.platform.registry.SubjectKey;
import org.chuanglian.platform.registry.SubjectKind;
import org.chuanglian.platform.registry.Unit;
import org.chuanglian.platform.shared.Period;

/**
 * Firms with every fact that the points ask for, each known of nine firms in ten. One recording is made through the
 * registry's writer; the rest is put beside it by SQL, since the writer would take half an hour for 23 million values.
 */
final class GeneratedFirms {

    static final int YEAR = 2021;
    private static final String SOURCE = "generated-firms";
    private static final Set<String> TWO_YEARS = Set.of("FIRM_RD_EXPENSE", "FIRM_REVENUE");
    private static final String FACTS = """
            insert into registry.fact
              (indicator_no, subject_id, period, recorded_at, number, unit, source_no, recording_no)
            select i.no, s.id, ?, r.recorded_at, round((random() * ?)::numeric, 2), i.unit, o.no, r.no
            from (select id from registry.every_subject where kind = 'enterprise' order by id) s,
              (select no, recorded_at from registry.recording order by no desc limit 1) r,
              (select no, unit from registry.indicator where code = ?) i,
              (select no from registry.source where code = ?) o
            where random() < 0.9
            """;

    private GeneratedFirms() {}

    /** A fact and the largest number that it takes, in the unit of the fact. */
    private record Drawn(String fact, double most) {
        boolean isMoney() {
            return most >= 10_000;
        }
    }

    private static final List<Drawn> DRAWN = List.of(
            new Drawn("FIRM_RD_EXPENSE", 60_000_000),
            new Drawn("FIRM_REVENUE", 900_000_000),
            new Drawn("FIRM_NET_PROFIT", 80_000_000),
            new Drawn("FIRM_CURRENT_ASSETS", 500_000_000),
            new Drawn("FIRM_NONCURRENT_ASSETS", 400_000_000),
            new Drawn("FIRM_CURRENT_LIABILITIES", 450_000_000),
            new Drawn("FIRM_NONCURRENT_LIABILITIES", 200_000_000),
            new Drawn("FIRM_TECH_CONTRACTS", 20_000_000),
            new Drawn("FIRM_HIGHTECH_REVENUE", 400_000_000),
            new Drawn("FIRM_RD_DEDUCTION", 8_000_000),
            new Drawn("FIRM_VENTURE_CAPITAL", 60_000_000),
            new Drawn("FIRM_AGE", 25),
            new Drawn("FIRM_EMPLOYEES", 900),
            new Drawn("FIRM_RD_STAFF", 300),
            new Drawn("FIRM_MASTER_OR_ABOVE", 120),
            new Drawn("FIRM_INVENTION_APPLICATIONS", 60),
            new Drawn("FIRM_PCT_APPLICATIONS", 6),
            new Drawn("FIRM_GRADUATES_HIRED", 60),
            new Drawn("FIRM_RD_PLATFORMS", 3),
            new Drawn("FIRM_SCIENCE_AWARDS", 3),
            new Drawn("FIRM_SCIENCE_PROJECTS", 6));

    /** Fills an empty registry. */
    static void fill(PlatformWithoutPages platform, int firms) throws SQLException {
        define(platform.bean(Catalogue.class));
        record(platform.bean(Recordings.class));
        long begun = System.nanoTime();
        try (Connection connection = platform.bean(DataSource.class).getConnection();
                Statement sql = connection.createStatement()) {
            sql.execute("select setseed(0.20211231)");
            sql.execute("""
            insert into registry.every_subject
              (id, kind, name, region, field, sample, lookup, grams, recording_no, updated_at)
            select ('019a0000-0000-7000-8000-' || lpad(to_hex(n), 12, '0'))::uuid, 'enterprise', '示例企业' || n,
              '5001' || lpad((1 + n %% 20)::text, 2, '0'), '领域' || n %% 40, false, '', '{}', r.no, r.recorded_at
            from generate_series(1, %d) n, (select no, recorded_at from registry.recording order by no desc limit 1) r
            """.formatted(firms));
            told("firms written", firms, begun);
            long facts = 0;
            for (Drawn drawn : DRAWN) {
                for (int year = TWO_YEARS.contains(drawn.fact()) ? YEAR - 1 : YEAR; year <= YEAR; year++) {
                    facts += facts(connection, drawn, year);
                }
            }
            told("facts written", facts, begun);
            sql.execute("vacuum (analyze) registry.fact");
            sql.execute("vacuum (analyze) registry.every_subject");
        }
    }

    private static long facts(Connection connection, Drawn drawn, int year) throws SQLException {
        try (PreparedStatement insert = connection.prepareStatement(FACTS)) {
            insert.setString(1, Integer.toString(year));
            insert.setDouble(2, drawn.most());
            insert.setString(3, drawn.fact());
            insert.setString(4, SOURCE);
            return insert.executeLargeUpdate();
        }
    }

    private static void told(String what, long count, long begun) {
        Bench.report(what, (double) count, "after " + (System.nanoTime() - begun) / 1_000_000_000 + " s");
    }

    private static void define(Catalogue catalogue) {
        List<Indicator> indicators = new ArrayList<>();
        for (Drawn drawn : DRAWN) {
            indicators.add(new Indicator(
                    drawn.fact(),
                    "示例" + drawn.fact(),
                    "Sample " + drawn.fact(),
                    drawn.isMoney() ? Indicator.ValueType.MONEY : Indicator.ValueType.NUMBER,
                    drawn.isMoney() ? "CNY" : "person",
                    1,
                    "enterprise",
                    "示例",
                    "",
                    "",
                    indicators.size() + 1));
        }
        catalogue.define(
                List.of(
                        new Unit("CNY", "元", "CNY", "CNY", BigDecimal.ONE),
                        new Unit("person", "人", "people", "person", BigDecimal.ONE)),
                List.of(new Source(SOURCE, "生成数据（示例）", null, null, null, "for measuring only")),
                indicators,
                List.of());
    }

    /** One research body with one value: its recording is the one that all firms are put beside. */
    private static void record(Recordings recordings) {
        SubjectKey key = new SubjectKey(SubjectKey.Scheme.PACK, "generated/first");
        Recordings.Outcome outcome = recordings.record(
                new Recordings.Cause(new Recorder.Pack("generated"), "firms for measuring", null), sheet -> {
                    sheet.subject(
                            1,
                            new SubjectEntry(
                                    key,
                                    List.of(),
                                    SubjectKind.RESEARCH_BODY,
                                    "示例机构",
                                    null,
                                    List.of(),
                                    null,
                                    null,
                                    true));
                    sheet.fact(
                            1,
                            key,
                            "FIRM_EMPLOYEES",
                            new Period.Year(YEAR),
                            new FactValue.Quantity(BigDecimal.ONE, "person"),
                            SOURCE);
                });
        if (outcome instanceof Recordings.Refused refused) {
            throw new IllegalStateException("refused: " + refused.problems());
        }
    }
}
