package org.chuanglian.platform.work.job;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import org.chuanglian.platform.testing.FreshDatabase;
import org.chuanglian.platform.work.Job;
import org.chuanglian.platform.work.JobId;
import org.chuanglian.platform.work.JobKind;
import org.chuanglian.platform.work.Outcome;
import org.chuanglian.platform.work.Words;
import org.chuanglian.platform.work.job.WorkingHouse.Upto;
import org.chuanglian.postgres.EmbeddedPostgres;
import org.jooq.impl.DSL;

/**
 * Runs a job that writes a row a portion into a durable database, and stops within a portion to be killed there.
 * Arguments: the database's directory, a directory for files, the portion to stop in, or 0.
 */
final class CountProgram {

    static final String HERE = "here";
    static final String DONE = "done ";
    static final int PORTIONS = 9;

    private CountProgram() {}

    public static void main(String[] arguments) {
        int stop = Integer.parseInt(arguments[2]);
        try (EmbeddedPostgres server =
                EmbeddedPostgres.start(EmbeddedPostgres.Options.durable(Path.of(arguments[0])))) {
            FreshDatabase database = new FreshDatabase(server.jdbcUrl(), server.user(), server.password());
            database.migrate();
            WorkingHouse[] self = new WorkingHouse[1];
            JobKind<Upto> kind = WorkingHouse.kind((upto, progress) -> {
                int from = progress.position().map(Integer::parseInt).orElse(0);
                System.out.println("from " + from);
                for (int i = from + 1; i <= upto.number(); i++) {
                    int portion = i;
                    self[0].transaction().executeWithoutResult(status -> {
                        self[0].sql().execute("insert into public.portion values (" + portion + ")");
                        progress.save(Integer.toString(portion));
                        if (portion == stop) {
                            System.out.println(HERE);
                            waitForEver();
                        }
                    });
                    progress.report(i, (long) upto.number(), new Words("数", "counting"));
                }
                return new Outcome.Done(new Words("完", "done"), List.of());
            });
            try (WorkingHouse house = new WorkingHouse(database, Path.of(arguments[1]), kind)) {
                self[0] = house;
                house.sql().execute("create table if not exists public.portion (number integer not null)");
                List<Job> jobs = house.jobs().of(WorkingHouse.OWNER_OF_PROGRAMS, 1);
                JobId id = jobs.isEmpty()
                        ? house.jobs().start(kind, new Upto(PORTIONS), WorkingHouse.OWNER_OF_PROGRAMS)
                        : jobs.getFirst().id();
                house.over(id);
                System.out.println(DONE
                        + house
                                .sql()
                                .select(DSL.field(DSL.name("number"), Integer.class))
                                .from(DSL.table(DSL.name("public", "portion")))
                                .orderBy(1)
                                .fetch(0, Integer.class)
                                .stream()
                                .map(String::valueOf)
                                .collect(Collectors.joining(" ")));
            }
        }
    }

    private static void waitForEver() {
        try {
            System.in.read();
        } catch (IOException closed) {
            throw new UncheckedIOException(closed);
        }
    }
}
