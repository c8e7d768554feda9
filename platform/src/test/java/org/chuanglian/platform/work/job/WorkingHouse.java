package org.chuanglian.platform.work.job;

import com.zaxxer.hikari.HikariDataSource;
import java.nio.file.Path;
import java.util.Map;
import javax.sql.DataSource;
import org.chuanglian.platform.account.PersonId;
import org.chuanglian.platform.shell.Text;
import org.chuanglian.platform.testing.DatabaseWiring;
import org.chuanglian.platform.testing.FreshDatabase;
import org.chuanglian.platform.work.Job;
import org.chuanglian.platform.work.JobId;
import org.chuanglian.platform.work.JobKind;
import org.chuanglian.platform.work.Jobs;
import org.chuanglian.platform.work.Schedule;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.FilterType;
import org.springframework.context.annotation.Import;
import org.springframework.core.env.MapPropertySource;
import org.springframework.jdbc.datasource.DataSourceTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import tools.jackson.databind.json.JsonMapper;

/** One instance with jobs and the record, without the web. */
final class WorkingHouse implements AutoCloseable {

    static final PersonId OWNER = PersonId.next();

    /** The same one in each program. */
    static final PersonId OWNER_OF_PROGRAMS =
            PersonId.read("01890000-0000-7000-8000-000000000001").orElseThrow();

    private final AnnotationConfigApplicationContext context = new AnnotationConfigApplicationContext();

    /** A name for kinds of jobs. */
    enum Name implements Text {
        COUNT;

        @Override
        public String chinese() {
            return "数数";
        }

        @Override
        public String english() {
            return "Counting";
        }
    }

    /** What the jobs of the tests are given. */
    record Upto(int number) {}

    static JobKind<Upto> kind(JobKind.Work<Upto> work) {
        return new JobKind<>("test.count", Name.COUNT, Upto.class, work);
    }

    WorkingHouse(FreshDatabase database, Path files, JobKind<Upto> kind, Schedule... schedules) {
        context.getEnvironment()
                .getPropertySources()
                .addFirst(new MapPropertySource(
                        "test",
                        Map.of(
                                "chuanglian.var", files.toString(),
                                "chuanglian.work.heartbeat", "250ms",
                                "chuanglian.work.polling", "200ms")));
        context.registerBean(DataSource.class, () -> pool(database));
        context.registerBean(JobKind.class, () -> kind);
        for (Schedule schedule : schedules) {
            context.registerBean(schedule.code(), Schedule.class, () -> schedule);
        }
        context.register(Wiring.class);
        context.refresh();
    }

    private static HikariDataSource pool(FreshDatabase database) {
        HikariDataSource pool = new HikariDataSource();
        pool.setJdbcUrl(database.url());
        pool.setUsername(database.user());
        pool.setPassword(database.password());
        pool.setMaximumPoolSize(6);
        return pool;
    }

    Jobs jobs() {
        return context.getBean(Jobs.class);
    }

    JobRuns runs() {
        return context.getBean(JobRuns.class);
    }

    StoredFiles files() {
        return context.getBean(StoredFiles.class);
    }

    DSLContext sql() {
        return context.getBean(DSLContext.class);
    }

    TransactionTemplate transaction() {
        return new TransactionTemplate(context.getBean(DataSourceTransactionManager.class));
    }

    /** The job once it is over. */
    Job over(JobId id) {
        Job job = jobs().find(id).orElseThrow();
        while (!job.isOver()) {
            Thread.onSpinWait();
            job = jobs().find(id).orElseThrow();
        }
        return job;
    }

    /** How often an act of this kind is in the record. */
    int recorded(String kind) {
        return sql().fetchCount(
                        DSL.table(DSL.name("record", "entry")),
                        DSL.field(DSL.name("kind")).eq(kind));
    }

    @Override
    public void close() {
        context.close();
    }

    @TestConfiguration(proxyBeanMethods = false)
    @Import(DatabaseWiring.class)
    @ComponentScan(
            basePackages = {
                "org.chuanglian.platform.work.job",
                "org.chuanglian.platform.work.message",
                "org.chuanglian.platform.work.mail",
                "org.chuanglian.platform.record.chain"
            },
            excludeFilters =
                    @ComponentScan.Filter(type = FilterType.REGEX, pattern = ".*(Checkpoints|DailyLetters.*|Test|IT)"))
    static class Wiring {

        @Bean
        JsonMapper json() {
            return JsonMapper.builder().build();
        }
    }
}
