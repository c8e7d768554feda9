package org.chuanglian.platform.intake.pack;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import javax.sql.DataSource;
import org.chuanglian.platform.registry.Doubts;
import org.chuanglian.platform.registry.Facts;
import org.chuanglian.platform.registry.Subjects;
import org.chuanglian.platform.testing.DatabaseWiring;
import org.chuanglian.platform.testing.FreshDatabase;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.FilterType;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;

/** The registry and the loader on one database, without the web. */
final class LoadingHouse implements AutoCloseable {

    static final Path REAL_PACK = Path.of("..", "data", "chongqing");

    private final AnnotationConfigApplicationContext context = new AnnotationConfigApplicationContext();

    LoadingHouse(FreshDatabase database) {
        context.registerBean(
                DataSource.class,
                () -> new SingleConnectionDataSource(database.url(), database.user(), database.password(), true));
        context.register(Wiring.class, PackLoader.class, PackLoads.class);
        context.refresh();
    }

    PackLoader loader() {
        return context.getBean(PackLoader.class);
    }

    PackLoads loads() {
        return context.getBean(PackLoads.class);
    }

    Subjects subjects() {
        return context.getBean(Subjects.class);
    }

    Facts facts() {
        return context.getBean(Facts.class);
    }

    Doubts doubts() {
        return context.getBean(Doubts.class);
    }

    DSLContext sql() {
        return context.getBean(DSLContext.class);
    }

    Map<String, TableOutcome> load(Path pack) {
        return loader().load(pack, new Silent());
    }

    /** How many rows each table of the registry has. */
    Map<String, Long> counts() {
        Map<String, Long> counts = new LinkedHashMap<>();
        for (String table : java.util.List.of(
                "subject",
                "subject_key",
                "subject_name",
                "subject_class",
                "relation",
                "product_line",
                "fact",
                "doubt")) {
            counts.put(table, sql().fetchCount(DSL.table(DSL.name("registry", table))) + 0L);
        }
        return counts;
    }

    /** The counts, and a hash over every fact with its subject's keys, that no identifier or time enters. */
    String fingerprint() {
        String facts = sql().resultQuery("""
                        select md5(string_agg(line, E'\\n' order by line)) from (
                          select (select string_agg(k.scheme || ':' || k.value, ',' order by k.scheme, k.value)
                                  from registry.subject_key k where k.subject_id = f.subject_id)
                            || '|' || i.code || '|' || f.period || '|' || coalesce(f.number::text, '') || '|'
                            || coalesce(f.unit, '') || '|' || coalesce(f.words, '') || '|' || s.code as line
                          from registry.fact f
                          join registry.indicator i on i.no = f.indicator_no
                          join registry.source s on s.no = f.source_no) lines
                        """).fetchSingle(0, String.class);
        return counts() + " " + facts;
    }

    @Override
    public void close() {
        context.close();
    }

    private static final class Silent implements LoadListener {
        @Override
        public void begins(String table, int number, int tables) {}

        @Override
        public void rows(String table, long rows) {}

        @Override
        public void ends(String table, TableOutcome outcome) {}
    }

    @TestConfiguration(proxyBeanMethods = false)
    @Import(DatabaseWiring.class)
    @ComponentScan(
            basePackages = {
                "org.chuanglian.platform.registry.storage",
                "org.chuanglian.platform.intake.correction",
                "org.chuanglian.platform.record.chain"
            },
            // a checkpoint at midnight would share the loader's one connection; a load decides nothing and has no
            // documents
            excludeFilters =
                    @ComponentScan.Filter(
                            type = FilterType.REGEX,
                            pattern = ".*\\.(Checkpoints|CorrectionDesk|CorrectionDocuments)"))
    static class Wiring {}
}
