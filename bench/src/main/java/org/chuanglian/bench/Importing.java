package org.chuanglian.bench;

import java.io.IOException;
import java.io.InputStream;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryType;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.concurrent.locks.LockSupport;
import org.chuanglian.platform.account.Person;
import org.chuanglian.platform.account.Persons;
import org.chuanglian.platform.account.Role;
import org.chuanglian.platform.intake.upload.Template;
import org.chuanglian.platform.intake.upload.Upload;
import org.chuanglian.platform.intake.upload.UploadId;
import org.chuanglian.platform.intake.upload.job.UploadDesk;

/**
 * How fast a table of firms is brought in: checked with the search for duplicates, then recorded. A tenth of its names are
 * other ways to write an earlier one.
 */
final class Importing {

    private static final long PAUSE = 50_000_000;
    private static final double NANOS = 1e9;

    private final UploadDesk desk;

    private Importing(UploadDesk desk) {
        this.desk = desk;
    }

    static void measure(Path var, int rows) throws IOException {
        Path names = Files.createDirectories(var.resolve("names"));
        DuplicateNames.write(names, rows);
        try (PlatformWithoutPages platform = PlatformWithoutPages.start(var)) {
            Persons persons = platform.bean(Persons.class);
            Person officer = persons.invite(
                            "import-" + System.nanoTime(), "示例", "a long sentence of nobody", Set.of(Role.OFFICER))
                    .orElseThrow();
            persons.choose(officer.id(), "another long sentence of nobody");
            new Importing(platform.bean(UploadDesk.class)).measure(names.resolve("names.csv"), officer, rows);
        }
    }

    private void measure(Path table, Person officer, int rows) throws IOException {
        UploadDesk.Taken taken;
        try (InputStream sent = Files.newInputStream(table)) {
            taken = desk.take(Template.FIRMS, "names.csv", sent, officer.id());
        }
        switch (taken) {
            case UploadDesk.Taken.Kept(UploadId id) -> {
                Upload upload = desk.find(id).orElseThrow();
                desk.check(upload, upload.mapping());
                told("checked, with duplicates", rows, seconds(id, Upload.State.CHECKING));
                Upload checked = desk.find(id).orElseThrow();
                Bench.report("rows right as they stand", (double) checked.good(), "rows");
                desk.commit(checked);
                told("recorded", rows, seconds(id, Upload.State.COMMITTING));
                Bench.report("highest heap in use", heap(), "MB");
            }
            case UploadDesk.Taken.Unreadable unreadable ->
                throw new IllegalStateException(unreadable.why().english());
        }
    }

    private double seconds(UploadId id, Upload.State during) {
        long begun = System.nanoTime();
        while (desk.find(id).orElseThrow().state() == during) {
            LockSupport.parkNanos(PAUSE);
        }
        return (System.nanoTime() - begun) / NANOS;
    }

    private static void told(String what, int rows, double seconds) {
        Bench.report(what, seconds, "s");
        Bench.report(what, rows / seconds, "rows/s");
    }

    private static double heap() {
        return ManagementFactory.getMemoryPoolMXBeans().stream()
                        .filter(pool -> pool.getType() == MemoryType.HEAP)
                        .mapToLong(pool -> pool.getPeakUsage().getUsed())
                        .sum()
                / 1e6;
    }
}
