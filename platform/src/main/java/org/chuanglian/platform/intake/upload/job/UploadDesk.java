package org.chuanglian.platform.intake.upload.job;

import java.io.IOException;
import java.io.InputStream;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.chuanglian.platform.account.PersonId;
import org.chuanglian.platform.intake.upload.CheckedRow;
import org.chuanglian.platform.intake.upload.Mapping;
import org.chuanglian.platform.intake.upload.ProblemRow;
import org.chuanglian.platform.intake.upload.Template;
import org.chuanglian.platform.intake.upload.Upload;
import org.chuanglian.platform.intake.upload.UploadId;
import org.chuanglian.platform.intake.upload.file.BrokenTable;
import org.chuanglian.platform.intake.upload.file.UploadFiles;
import org.chuanglian.platform.intake.upload.file.UploadedTable;
import org.chuanglian.platform.intake.upload.job.UploadChecks.CheckOrder;
import org.chuanglian.platform.intake.upload.job.UploadCommits.CommitOrder;
import org.chuanglian.platform.intake.upload.job.UploadCommits.UndoOrder;
import org.chuanglian.platform.intake.upload.storage.PostgresProblemRows;
import org.chuanglian.platform.intake.upload.storage.PostgresUploads;
import org.chuanglian.platform.record.ActKind;
import org.chuanglian.platform.record.Acts;
import org.chuanglian.platform.work.Job;
import org.chuanglian.platform.work.JobId;
import org.chuanglian.platform.work.JobKind;
import org.chuanglian.platform.work.Jobs;
import org.chuanglian.platform.work.Words;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Where people bring tables in: takes a file, has it checked, fixed, recorded and taken back. */
@Component
public class UploadDesk {

    /** How long what was recorded can be taken back as a whole. */
    public static final Duration UNDONE_WITHIN = Duration.ofDays(30);

    private final PostgresUploads uploads;
    private final PostgresProblemRows problems;
    private final UploadFiles files;
    private final UploadChecks checks;
    private final Jobs jobs;
    private final JobKind<CheckOrder> checking;
    private final JobKind<CommitOrder> committing;
    private final JobKind<UndoOrder> undoing;
    private final Acts acts;
    private final TransactionTemplate transaction;
    private final Clock clock;

    UploadDesk(
            PostgresUploads uploads,
            PostgresProblemRows problems,
            UploadFiles files,
            UploadChecks checks,
            Jobs jobs,
            JobKind<CheckOrder> checking,
            JobKind<CommitOrder> committing,
            JobKind<UndoOrder> undoing,
            Acts acts,
            PlatformTransactionManager transactions,
            Clock clock) {
        this.uploads = uploads;
        this.problems = problems;
        this.files = files;
        this.checks = checks;
        this.jobs = jobs;
        this.checking = checking;
        this.committing = committing;
        this.undoing = undoing;
        this.acts = acts;
        this.transaction = new TransactionTemplate(transactions);
        this.clock = clock;
    }

    /** What came of sending a file. */
    public sealed interface Taken {
        /** It is kept, and its columns are to be mapped. */
        record Kept(UploadId id) implements Taken {}

        /** It cannot be read. */
        record Unreadable(Words why) implements Taken {}
    }

    /** Takes a file. */
    public Taken take(Template template, String fileName, InputStream sent, PersonId owner) throws IOException {
        UploadFiles.Kept kept = files.keep(sent);
        List<String> headings;
        try (UploadedTable table = files.open(kept.content())) {
            headings = table.headings();
        } catch (BrokenTable broken) {
            return new Taken.Unreadable(broken.words());
        }
        Mapping mapping = uploads.remembered(List.of(owner), template, headings)
                .orElseGet(() -> Mapping.guessed(template, headings));
        Upload upload = new Upload(
                UploadId.next(),
                owner,
                template,
                fileName,
                kept.content(),
                clock.instant(),
                Upload.State.MAPPING,
                headings,
                mapping,
                Optional.empty(),
                0,
                0,
                Optional.empty(),
                Optional.empty());
        transaction.executeWithoutResult(status -> {
            files.share(kept);
            uploads.keep(upload, kept.bytes());
            acts.append(UploadCommits.counted(
                    UploadCommits.act(ActKind.TABLE_UPLOADED, upload, owner.value()), upload, "bytes", kept.bytes()));
        });
        return new Taken.Kept(upload.id());
    }

    /** An upload as it stands; one whose job ended without an end goes back to where it stood before. */
    public Optional<Upload> find(UploadId id) {
        return uploads.find(id).map(upload -> isStuck(upload) ? unstuck(upload) : upload);
    }

    private boolean isStuck(Upload upload) {
        return before(upload.state()).isPresent()
                && upload.job().flatMap(jobs::find).map(Job::isOver).orElse(true);
    }

    private Upload unstuck(Upload upload) {
        before(upload.state()).ifPresent(before -> uploads.move(upload.id(), upload.state(), before, null));
        return uploads.find(upload.id()).orElseThrow();
    }

    /** Where an upload stood before a job began to work at it; empty when none does. */
    private static Optional<Upload.State> before(Upload.State state) {
        return switch (state) {
            case CHECKING -> Optional.of(Upload.State.MAPPING);
            case COMMITTING -> Optional.of(Upload.State.CHECKED);
            case UNDOING -> Optional.of(Upload.State.COMMITTED);
            case MAPPING, CHECKED, COMMITTED, UNDONE -> Optional.empty();
        };
    }

    /** Whether a job works at it. */
    public static boolean isAtWork(Upload upload) {
        return before(upload.state()).isPresent();
    }

    /** A person's uploads, the newest first. */
    public List<Upload> of(PersonId owner, int most) {
        return uploads.of(owner, most);
    }

    /** Has the rows checked under a mapping; false when the upload is recorded, or at work. */
    public boolean check(Upload upload, Mapping mapping) {
        return begin(
                upload,
                checking,
                new CheckOrder(upload.id().toString()),
                job -> uploads.map(upload.id(), mapping, job));
    }

    /** Has the rows recorded that are right; false when that has been asked for already. */
    public boolean commit(Upload upload) {
        return begin(
                upload,
                committing,
                new CommitOrder(upload.id().toString()),
                job -> uploads.move(upload.id(), Upload.State.CHECKED, Upload.State.COMMITTING, job));
    }

    /** Whether what was recorded can still be taken back. */
    public boolean isUndoable(Upload upload) {
        Instant latest = clock.instant().minus(UNDONE_WITHIN);
        return upload.state() == Upload.State.COMMITTED
                && upload.recorded()
                        .filter(recorded -> recorded.at().isAfter(latest))
                        .isPresent();
    }

    /** Has everything taken back that was recorded; false when it is too late, or done already. */
    public boolean undo(Upload upload, PersonId by) {
        return isUndoable(upload)
                && begin(
                        upload,
                        undoing,
                        new UndoOrder(upload.id().toString(), by.value().toString()),
                        job -> uploads.move(upload.id(), Upload.State.COMMITTED, Upload.State.UNDOING, job));
    }

    private <P> boolean begin(Upload upload, JobKind<P> kind, P order, Function<JobId, Boolean> moves) {
        return Boolean.TRUE.equals(transaction.execute(status -> {
            boolean moved = moves.apply(jobs.start(kind, order, upload.owner()));
            if (!moved) {
                status.setRollbackOnly();
            }
            return moved;
        }));
    }

    /** How rows look that were kept, with everything that is said of their cells. */
    public List<CheckedRow> told(Upload upload, List<ProblemRow> rows) {
        return checks.told(upload, rows);
    }

    /** Judges a row anew as it stands now, and keeps it; false when the upload is not to be changed any more. */
    public boolean put(Upload upload, ProblemRow row) {
        if (upload.state() != Upload.State.CHECKED) {
            return false;
        }
        problems.put(upload.id(), row.state() == ProblemRow.State.SKIPPED ? row : checks.again(upload, row));
        return true;
    }
}
