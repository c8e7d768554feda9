package org.chuanglian.platform.registry.storage;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.chuanglian.platform.record.Act;
import org.chuanglian.platform.registry.FactValue;
import org.chuanglian.platform.registry.Indicator;
import org.chuanglian.platform.registry.Recorder;
import org.chuanglian.platform.registry.RecordingSheet;
import org.chuanglian.platform.registry.Recordings;
import org.chuanglian.platform.registry.Source;
import org.chuanglian.platform.registry.SubjectKey;
import org.chuanglian.platform.registry.Unit;
import org.chuanglian.platform.testing.FreshDatabase;
import org.jooq.DSLContext;
import org.jooq.SQLDialect;
import org.jooq.impl.DSL;
import org.jooq.impl.DataSourceConnectionProvider;
import org.jooq.impl.DefaultConfiguration;
import org.springframework.jdbc.datasource.DataSourceTransactionManager;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;
import org.springframework.jdbc.datasource.TransactionAwareDataSourceProxy;

/** The fact store of a test: a database of its own, a small catalogue, and a clock that can be set. */
final class FactStore implements AutoCloseable {

    static final String REVENUE = "REVENUE";
    static final String EMPLOYEES = "EMPLOYEES";
    static final String ADDRESS = "ADDRESS";
    static final String SOURCE = "annual-reports";

    final DSLContext sql;
    final PostgresRecordings recordings;
    final PostgresFacts facts;
    final PostgresSubjects subjects;
    final PostgresMerges merges;
    final PostgresRelations relations;
    final PostgresCatalogue catalogue;
    final PostgresSubjectFeed feed;
    final PostgresSubjectLists lists;
    final List<Object> events = new ArrayList<>();
    final List<Act> acts = new ArrayList<>();
    private final SingleConnectionDataSource connection;
    private final DataSourceTransactionManager transactions;
    private Instant now = Instant.parse("2026-01-01T00:00:00Z");

    FactStore() {
        FreshDatabase database = FreshDatabase.create();
        connection = new SingleConnectionDataSource(database.url(), database.user(), database.password(), true);
        DefaultConfiguration configuration = new DefaultConfiguration();
        configuration.set(SQLDialect.POSTGRES);
        configuration.set(new DataSourceConnectionProvider(new TransactionAwareDataSourceProxy(connection)));
        sql = DSL.using(configuration);
        transactions = new DataSourceTransactionManager(connection);
        recordings = new PostgresRecordings(sql, transactions, events::add, acts::add, new SettableClock());
        facts = new PostgresFacts(sql);
        subjects = new PostgresSubjects(sql);
        merges = new PostgresMerges(sql, recordings, acts::add);
        relations = new PostgresRelations(sql);
        catalogue = new PostgresCatalogue(sql);
        feed = new PostgresSubjectFeed(sql);
        lists = lists(new Tallies(sql));
        catalogue.define(
                List.of(
                        new Unit("CNY", "元", "CNY", "CNY", BigDecimal.ONE),
                        new Unit("CNY1e4", "万元", "CNY 10,000", "CNY", new BigDecimal("10000")),
                        new Unit("person", "人", "people", "person", BigDecimal.ONE),
                        new Unit("person12", "打人", "dozens of people", "person", BigDecimal.valueOf(12))),
                List.of(new Source(SOURCE, "年报", null, null, null, null)),
                List.of(
                        indicator(REVENUE, Indicator.ValueType.MONEY, "CNY"),
                        indicator(EMPLOYEES, Indicator.ValueType.NUMBER, "person"),
                        indicator(ADDRESS, Indicator.ValueType.TEXT, null)),
                List.of());
    }

    /** The same lists of a registry so large that a search may find more than are kept in order. */
    PostgresSubjectLists listsOrdering(int most) {
        return lists(new Tallies(sql, most));
    }

    private PostgresSubjectLists lists(Tallies tallies) {
        return new PostgresSubjectLists(sql, tallies, new NewestReadings(sql), transactions);
    }

    private static Indicator indicator(
            String code, Indicator.ValueType type, @org.jspecify.annotations.Nullable String unit) {
        return new Indicator(code, code, code, type, unit, 1, "enterprise", "basic", "", "", 1);
    }

    static SubjectKey stock(String code) {
        return new SubjectKey(SubjectKey.Scheme.STOCK, code);
    }

    /** A unit in use nowhere but here, so that comparing recorded numbers without their units shows. */
    static FactValue.Quantity dozens(long number) {
        return new FactValue.Quantity(BigDecimal.valueOf(number), "person12");
    }

    static FactValue.Quantity people(long number) {
        return new FactValue.Quantity(BigDecimal.valueOf(number), "person");
    }

    Recordings.Outcome record(Consumer<RecordingSheet> writes) {
        return recordings.record(new Recordings.Cause(new Recorder.Pack("test"), "a test", null), writes);
    }

    /** Records, and fails the test when it is refused. */
    Recordings.Recorded recorded(Consumer<RecordingSheet> writes) {
        return switch (record(writes)) {
            case Recordings.Recorded done -> done;
            case Recordings.Refused refused -> throw new AssertionError("refused: " + refused.problems());
        };
    }

    /** Gives its connection back: the server has few. */
    @Override
    public void close() {
        connection.destroy();
    }

    void setClock(String instant) {
        now = Instant.parse(instant);
    }

    private final class SettableClock extends Clock {
        @Override
        public java.time.ZoneId getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(java.time.ZoneId zone) {
            return this;
        }

        @Override
        public Instant instant() {
            return now;
        }
    }
}
