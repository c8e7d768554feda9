package org.chuanglian.platform.intake.upload.job;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import org.chuanglian.platform.Chuanglian;
import org.chuanglian.platform.account.Person;
import org.chuanglian.platform.account.Persons;
import org.chuanglian.platform.account.Role;
import org.chuanglian.platform.intake.upload.Template;
import org.chuanglian.platform.intake.upload.Upload;
import org.chuanglian.platform.intake.upload.UploadId;
import org.chuanglian.platform.registry.Subjects;
import org.chuanglian.platform.work.Job;
import org.chuanglian.platform.work.Jobs;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;

/**
 * Records a table of generated rows on a platform of its own, told on standard output, and says when it is in the middle
 * of writing, to be killed there. Arguments: where the platform keeps its data, the number of rows, and the upload to go
 * on with, or {@code new}.
 */
final class ImportProgram {

    static final String UPLOAD = "upload ";
    static final String HERE = "here";
    static final String DONE = "done ";

    private final ConfigurableApplicationContext platform;
    private final UploadDesk desk;
    private final Jobs jobs;

    private ImportProgram(ConfigurableApplicationContext platform) {
        this.platform = platform;
        this.desk = platform.getBean(UploadDesk.class);
        this.jobs = platform.getBean(Jobs.class);
    }

    public static void main(String[] arguments) {
        try (ConfigurableApplicationContext platform = new SpringApplicationBuilder(Chuanglian.class)
                .run(
                        "--server.port=0",
                        "--chuanglian.var=" + arguments[0],
                        "--chuanglian.work.heartbeat=1s",
                        "--chuanglian.work.polling=1s")) {
            ImportProgram program = new ImportProgram(platform);
            if (arguments[2].equals("new")) {
                program.begin(Integer.parseInt(arguments[1]));
            } else {
                program.goOn(UploadId.read(arguments[2]).orElseThrow());
            }
        }
    }

    private void begin(int rows) {
        Persons persons = platform.getBean(Persons.class);
        Person officer = persons.invite("import-officer", "示例", "a long sentence of nobody", Set.of(Role.OFFICER))
                .orElseThrow();
        persons.choose(officer.id(), "another long sentence of nobody");
        StringBuilder table = new StringBuilder("项目名称,项目编号\n");
        for (int i = 0; i < rows; i++) {
            table.append("示例项目").append(i).append(",SL-").append(i).append('\n');
        }
        UploadDesk.Taken taken = take(table.toString(), officer);
        UploadId id = ((UploadDesk.Taken.Kept) taken).id();
        Upload upload = desk.find(id).orElseThrow();
        desk.check(upload, upload.mapping());
        while (desk.find(id).orElseThrow().state() == Upload.State.CHECKING) {
            Thread.onSpinWait();
        }
        System.out.println(UPLOAD + id);
        desk.commit(desk.find(id).orElseThrow());
        while (job(id).done() == 0) {
            Thread.onSpinWait();
        }
        System.out.println(HERE + " " + subjects());
        goOn(id);
    }

    private UploadDesk.Taken take(String table, Person officer) {
        try {
            return desk.take(
                    Template.PROJECTS,
                    "table.csv",
                    new ByteArrayInputStream(table.getBytes(StandardCharsets.UTF_8)),
                    officer.id());
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    private Job job(UploadId id) {
        return desk.find(id).flatMap(Upload::job).flatMap(jobs::find).orElseThrow();
    }

    private void goOn(UploadId id) {
        while (desk.find(id).orElseThrow().state() == Upload.State.COMMITTING) {
            Thread.onSpinWait();
        }
        Upload upload = desk.find(id).orElseThrow();
        System.out.println(DONE + upload.state() + " "
                + upload.recorded().map(Upload.Recorded::rows).orElse(0L) + " " + subjects());
    }

    private long subjects() {
        return platform.getBean(Subjects.class).tallies().stream()
                .mapToLong(Subjects.Tally::subjects)
                .sum();
    }
}
