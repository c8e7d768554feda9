package org.chuanglian.platform.work.job;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import org.chuanglian.platform.testing.FreshDatabase;
import org.chuanglian.platform.work.Job;
import org.chuanglian.platform.work.Job.Standing;
import org.chuanglian.platform.work.JobFile;
import org.chuanglian.platform.work.JobFiles;
import org.chuanglian.platform.work.JobId;
import org.chuanglian.platform.work.JobKind;
import org.chuanglian.platform.work.Outcome;
import org.chuanglian.platform.work.Schedule;
import org.chuanglian.platform.work.Words;
import org.chuanglian.platform.work.job.WorkingHouse.Upto;
import org.jooq.impl.DSL;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

@Timeout(60)
class JobsModuleIT {

    private static final Words COUNTED = new Words("数完了", "Counted");
    private static final Words COUNTING = new Words("正在数", "Counting");

    @TempDir
    Path files = Path.of("");

    private static Outcome done() {
        return new Outcome.Done(COUNTED, List.of());
    }

    @Test
    void runsAJobToItsEndAndKeepsWhatItMade() throws IOException {
        AtomicReference<JobFiles> keeper = new AtomicReference<>();
        JobKind<Upto> kind = WorkingHouse.kind((upto, progress) -> {
            for (long i = 1; i <= upto.number(); i++) {
                progress.report(i, (long) upto.number(), COUNTING);
            }
            JobFile file =
                    keeper.get().keep("数.csv", "text/csv", out -> out.write("1\n2\n".getBytes(StandardCharsets.UTF_8)));
            return new Outcome.Done(COUNTED, List.of(file));
        });
        try (WorkingHouse house = new WorkingHouse(FreshDatabase.create(), files, kind)) {
            keeper.set(house.files());
            JobId id = house.jobs().start(kind, new Upto(1_000), WorkingHouse.OWNER);
            Job job = house.over(id);
            assertThat(job.words()).hasValue(COUNTED);
            assertThat(job.done()).isEqualTo(1_000);
            assertThat(job.total()).hasValue(1_000);
            assertThat(job.name().chinese()).isEqualTo("数数");
            assertThat(job.standing())
                    .isInstanceOfSatisfying(
                            Standing.Done.class,
                            end -> assertThat(end.files())
                                    .singleElement()
                                    .satisfies(file -> assertThat(house.files().open(file.content()))
                                            .hasValueSatisfying(content ->
                                                    assertThat(content).hasContent("1\n2\n"))));
            try (var left = Files.list(files.resolve("work"))) {
                assertThat(left).as("files on the instance").isEmpty();
            }
            assertThat(house.jobs().of(WorkingHouse.OWNER, 10))
                    .extracting(Job::id)
                    .containsExactly(id);
            assertThat(List.of("work.job-asked", "work.job-begun", "work.job-done"))
                    .allSatisfy(act -> assertThat(house.recorded(act)).isEqualTo(1));
        }
    }

    @Test
    void handsOutAtOneInstanceWhatAJobMadeAtAnother() throws IOException {
        byte[] large = new byte[(5 << 20) / 2];
        new Random(7).nextBytes(large);
        JobKind<Upto> kind = WorkingHouse.kind((upto, progress) -> done());
        FreshDatabase database = FreshDatabase.create();
        try (WorkingHouse one = new WorkingHouse(database, files.resolve("one"), kind);
                WorkingHouse other = new WorkingHouse(database, files.resolve("other"), kind)) {
            for (byte[] content : List.of(large, new byte[0], new byte[1 << 20])) {
                JobFile kept = one.files().keep("a", "text/csv", out -> out.write(content));
                assertThat(other.files().keep("b", "text/csv", out -> out.write(content)))
                        .as("the same again")
                        .returns(kept.content(), JobFile::content);
                try (InputStream read = other.files().open(kept.content()).orElseThrow()) {
                    assertThat(read.readAllBytes()).isEqualTo(content);
                }
            }
            assertThat(other.files().open("0".repeat(64))).isEmpty();
        }
    }

    @Test
    void startsNothingThatIsRolledBack() {
        JobKind<Upto> kind = WorkingHouse.kind((upto, progress) -> done());
        try (WorkingHouse house = new WorkingHouse(FreshDatabase.create(), files, kind)) {
            house.transaction().executeWithoutResult(status -> {
                house.jobs().start(kind, new Upto(1), WorkingHouse.OWNER);
                status.setRollbackOnly();
            });
            JobId kept = house.jobs().start(kind, new Upto(1), WorkingHouse.OWNER);
            house.over(kept);
            assertThat(house.recorded("work.job-begun")).isEqualTo(1);
            assertThat(house.jobs().of(WorkingHouse.OWNER, 10)).hasSize(1);
        }
    }

    @Test
    void runsEachJobAndEachScheduleOnceThoughTwoInstancesShareADatabase() throws InterruptedException {
        AtomicInteger jobs = new AtomicInteger();
        AtomicInteger scheduled = new AtomicInteger();
        CountDownLatch seen = new CountDownLatch(1);
        Schedule daily = new Schedule("test.daily", new Schedule.When.After(Duration.ofDays(1)), () -> {
            scheduled.incrementAndGet();
            seen.countDown();
        });
        JobKind<Upto> kind = WorkingHouse.kind((upto, progress) -> {
            jobs.incrementAndGet();
            return done();
        });
        FreshDatabase database = FreshDatabase.create();
        try (WorkingHouse one = new WorkingHouse(database, files, kind, daily);
                WorkingHouse other = new WorkingHouse(database, files, kind, daily)) {
            List<JobId> started = new ArrayList<>();
            for (int i = 0; i < 20; i++) {
                started.add((i % 2 == 0 ? one : other).jobs().start(kind, new Upto(i), WorkingHouse.OWNER));
            }
            started.forEach(id -> assertThat(one.over(id).standing()).isInstanceOf(Standing.Done.class));
            seen.await();
            // by now both instances have looked for what is due many times
            assertThat(jobs).hasValue(20);
            assertThat(scheduled).hasValue(1);
            assertThat(one.recorded("work.job-begun")).isEqualTo(20);
        }
    }

    @Test
    void stopsWhatItsOwnerWantsNoMore() throws InterruptedException {
        CountDownLatch running = new CountDownLatch(1);
        JobKind<Upto> kind = WorkingHouse.kind((upto, progress) -> {
            for (long i = 0; ; i++) {
                progress.report(i, null, COUNTING);
                running.countDown();
            }
        });
        try (WorkingHouse house = new WorkingHouse(FreshDatabase.create(), files, kind)) {
            JobId id = house.jobs().start(kind, new Upto(0), WorkingHouse.OWNER);
            running.await();
            assertThat(house.jobs().cancel(id, WorkingHouse.OWNER)).isTrue();
            assertThat(house.over(id).standing()).isInstanceOf(Standing.Cancelled.class);
            assertThat(house.jobs().cancel(id, WorkingHouse.OWNER)).isFalse();
            assertThat(house.recorded("work.job-cancelled")).isEqualTo(1);
        }
    }

    @Test
    void goesOnElsewhereWhenAnInstanceStops() throws InterruptedException {
        CountDownLatch half = new CountDownLatch(1);
        List<Integer> counted = new ArrayList<>();
        JobKind<Upto> first = WorkingHouse.kind((upto, progress) -> {
            for (int i = 1; i <= 3; i++) {
                counted.add(i);
                progress.save(Integer.toString(i));
            }
            half.countDown();
            while (true) {
                progress.report(3, (long) upto.number(), COUNTING);
            }
        });
        JobKind<Upto> second = WorkingHouse.kind((upto, progress) -> {
            for (int i = Integer.parseInt(progress.position().orElseThrow()) + 1; i <= upto.number(); i++) {
                counted.add(i);
            }
            return done();
        });
        FreshDatabase database = FreshDatabase.create();
        JobId id;
        try (WorkingHouse one = new WorkingHouse(database, files, first)) {
            id = one.jobs().start(first, new Upto(6), WorkingHouse.OWNER);
            half.await();
        }
        try (WorkingHouse other = new WorkingHouse(database, files, second)) {
            assertThat(other.over(id).standing()).isInstanceOf(Standing.Done.class);
            assertThat(counted).containsExactly(1, 2, 3, 4, 5, 6);
        }
    }

    @Test
    void failsAJobThatBreaksAndOneThatCannotBeDone() {
        JobKind<Upto> kind = WorkingHouse.kind((upto, progress) -> {
            if (upto.number() == 0) {
                throw new IllegalStateException("broken on purpose");
            }
            return new Outcome.Refused(new Words("第3行有误", "Row 3 is wrong"), List.of());
        });
        try (WorkingHouse house = new WorkingHouse(FreshDatabase.create(), files, kind)) {
            Job broken = house.over(house.jobs().start(kind, new Upto(0), WorkingHouse.OWNER));
            assertThat(broken.standing()).isInstanceOf(Standing.Failed.class);
            assertThat(broken.words())
                    .hasValueSatisfying(words -> assertThat(words.chinese()).startsWith("程序出错"));
            Job refused = house.over(house.jobs().start(kind, new Upto(1), WorkingHouse.OWNER));
            assertThat(refused.standing()).isInstanceOf(Standing.Failed.class);
            assertThat(refused.words()).hasValue(new Words("第3行有误", "Row 3 is wrong"));
        }
    }

    @Test
    void letsARunThatWasTakenForDeadWriteNothing() throws InterruptedException {
        CountDownLatch hold = new CountDownLatch(1);
        CountDownLatch begun = new CountDownLatch(1);
        JobKind<Upto> kind = WorkingHouse.kind((upto, progress) -> {
            begun.countDown();
            await(hold);
            return done();
        });
        try (WorkingHouse house = new WorkingHouse(FreshDatabase.create(), files, kind)) {
            JobId id = house.jobs().start(kind, new Upto(0), WorkingHouse.OWNER);
            begun.await();
            JobRuns.Begun second = house.runs().begin(id).orElseThrow();
            JobRuns.Begun third = house.runs().begin(id).orElseThrow();
            assertThat(house.runs().save(second, "late")).isFalse();
            assertThat(house.runs().report(second, 7, null, COUNTING)).isEqualTo(JobRuns.Heard.SUPERSEDED);
            house.runs().done(second, COUNTED, List.of());
            assertThat(house.jobs().find(id).orElseThrow().isOver()).isFalse();
            assertThat(house.runs().save(third, "in time")).isTrue();
            house.runs().done(third, COUNTED, List.of());
            assertThat(house.jobs().find(id).orElseThrow().isOver()).isTrue();
            hold.countDown();
        }
    }

    @Test
    void tellsHowFarItIsWhileAnotherRunWaitsForItsPortion() throws InterruptedException {
        AtomicReference<WorkingHouse> self = new AtomicReference<>();
        CountDownLatch saved = new CountDownLatch(1);
        CountDownLatch go = new CountDownLatch(1);
        CountDownLatch taken = new CountDownLatch(1);
        JobKind<Upto> kind = WorkingHouse.kind((upto, progress) -> {
            self.get().transaction().executeWithoutResult(status -> {
                progress.save("1");
                saved.countDown();
                await(go);
                progress.report(1, 2L, COUNTING);
            });
            await(taken);
            return done();
        });
        try (WorkingHouse house = new WorkingHouse(FreshDatabase.create(), files, kind)) {
            self.set(house);
            JobId id = house.jobs().start(kind, new Upto(2), WorkingHouse.OWNER);
            saved.await();
            CompletableFuture<Optional<JobRuns.Begun>> other =
                    CompletableFuture.supplyAsync(() -> house.runs().begin(id));
            while (!house.sql()
                    .fetchExists(DSL.selectOne()
                            .from("pg_stat_activity")
                            .where("datname = current_database() and wait_event_type = 'Lock'"))) {
                Thread.onSpinWait();
            }
            go.countDown();
            assertThat(other.join()).hasValueSatisfying(run -> {
                assertThat(run.position()).isEqualTo("1");
                assertThat(run.done()).isEqualTo(1);
            });
            taken.countDown();
            house.runs().done(other.join().orElseThrow(), COUNTED, List.of());
        }
    }

    @Test
    void givesUpAJobThatTakesTheProgramDownEachTime() {
        JobKind<Upto> kind = WorkingHouse.kind((upto, progress) -> done());
        try (WorkingHouse house = new WorkingHouse(FreshDatabase.create(), files, kind)) {
            JobId id = house.transaction().execute(status -> {
                JobId asked = house.jobs().start(kind, new Upto(0), WorkingHouse.OWNER);
                for (int i = 0; i <= JobRuns.MOST_CRASHES; i++) {
                    assertThat(house.runs().begin(asked)).isPresent();
                }
                return asked;
            });
            assertThat(house.over(id).standing()).isInstanceOf(Standing.Failed.class);
            assertThat(house.jobs().find(id).orElseThrow().words())
                    .hasValueSatisfying(words -> assertThat(words.english()).contains("6 times"));
        }
    }

    private static void await(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }
}
