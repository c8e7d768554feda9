package org.chuanglian.platform.intake.upload.job;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.chuanglian.platform.intake.upload.CheckedRow;
import org.chuanglian.platform.intake.upload.Finding;
import org.chuanglian.platform.intake.upload.FindingText;
import org.chuanglian.platform.intake.upload.ProblemRow;
import org.chuanglian.platform.intake.upload.RowCheck;
import org.chuanglian.platform.intake.upload.RowWriter;
import org.chuanglian.platform.intake.upload.Template;
import org.chuanglian.platform.intake.upload.Upload;
import org.chuanglian.platform.intake.upload.UploadId;
import org.chuanglian.platform.intake.upload.UploadSource;
import org.chuanglian.platform.intake.upload.Vocabulary;
import org.chuanglian.platform.intake.upload.file.UploadFiles;
import org.chuanglian.platform.intake.upload.file.UploadedTable;
import org.chuanglian.platform.intake.upload.storage.PostgresProblemRows;
import org.chuanglian.platform.intake.upload.storage.PostgresUploads;
import org.chuanglian.platform.record.Act;
import org.chuanglian.platform.record.ActKind;
import org.chuanglian.platform.record.Actor;
import org.chuanglian.platform.record.Acts;
import org.chuanglian.platform.registry.Catalogue;
import org.chuanglian.platform.registry.Recorder;
import org.chuanglian.platform.registry.RecordingSheet;
import org.chuanglian.platform.registry.Recordings;
import org.chuanglian.platform.shell.Language;
import org.chuanglian.platform.work.Outcome;
import org.chuanglian.platform.work.Progress;
import org.chuanglian.platform.work.Words;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Records the rows of an upload, all that are right or none, in one recording; and takes it back. */
@Component
class UploadCommits {

    private final PostgresUploads uploads;
    private final PostgresProblemRows problems;
    private final UploadFiles files;
    private final UploadChecks checks;
    private final Vocabularies vocabularies;
    private final Judges judges;
    private final Catalogue catalogue;
    private final Recordings recordings;
    private final Acts acts;
    private final TransactionTemplate transaction;
    private final Clock clock;

    UploadCommits(
            PostgresUploads uploads,
            PostgresProblemRows problems,
            UploadFiles files,
            UploadChecks checks,
            Vocabularies vocabularies,
            Judges judges,
            Catalogue catalogue,
            Recordings recordings,
            Acts acts,
            PlatformTransactionManager transactions,
            Clock clock) {
        this.uploads = uploads;
        this.problems = problems;
        this.files = files;
        this.checks = checks;
        this.vocabularies = vocabularies;
        this.judges = judges;
        this.catalogue = catalogue;
        this.recordings = recordings;
        this.acts = acts;
        this.transaction = new TransactionTemplate(transactions);
        this.clock = clock;
    }

    /** What the job that records is given. */
    record CommitOrder(String upload) {}

    /** What the job that takes back is given. */
    record UndoOrder(String upload, String person) {}

    Outcome commit(CommitOrder order, Progress progress) {
        Upload upload = UploadId.read(order.upload()).flatMap(uploads::find).orElseThrow();
        if (progress.position().isEmpty()) {
            UploadSource.define(catalogue);
            List<Recordings.Problem> refused = Objects.requireNonNull(transaction.execute(status -> {
                List<Recordings.Problem> why = record(upload, progress);
                if (why.isEmpty()) {
                    progress.save("committed");
                } else {
                    status.setRollbackOnly();
                }
                return why;
            }));
            if (!refused.isEmpty()) {
                return refused(upload, refused);
            }
        }
        Upload.Recorded recorded =
                uploads.find(upload.id()).flatMap(Upload::recorded).orElseThrow();
        return new Outcome.Done(Words.of(JobText.COMMITTED, recorded.rows(), recorded.left()), List.of());
    }

    private List<Recordings.Problem> record(Upload upload, Progress progress) {
        Tally tally = new Tally();
        Recordings.Outcome outcome = recordings.record(
                new Recordings.Cause(
                        recorder(upload),
                        UploadSource.REASON.in(
                                Language.CHINESE, upload.template().in(Language.CHINESE)),
                        upload.fileName()),
                sheet -> write(upload, sheet, tally, progress));
        return switch (outcome) {
            case Recordings.Refused refused -> refused.problems();
            case Recordings.Recorded recorded -> {
                uploads.committed(
                        upload.id(),
                        new Upload.Recorded(
                                clock.instant(),
                                tally.written,
                                tally.left,
                                recorded.subjects(),
                                recorded.facts(),
                                recorded.relations()));
                Act done = act(ActKind.UPLOAD_RECORDED, upload, upload.owner().value());
                acts.append(counted(counted(done, upload, "rows", tally.written), upload, "left", tally.left));
                yield List.of();
            }
        };
    }

    /** Rows written, and rows left. */
    private static final class Tally {
        private long written;
        private long left;
    }

    private void write(Upload upload, RecordingSheet sheet, Tally tally, Progress progress) {
        Vocabulary words = vocabularies.now();
        RowCheck check = new RowCheck(upload.template(), words);
        RowWriter writer = new RowWriter(words);
        Judge judge = judges.of(upload);
        try (UploadedTable table = files.open(upload.content())) {
            RowStream.each(table, upload.mapping(), check, rows -> {
                List<Judge.Case> cases = cases(upload, check, rows);
                tally.left += rows.size() - cases.size();
                for (Judged judged : judge.judge(cases)) {
                    if (judged.isBad() || judged.naming().isEmpty()) {
                        tally.left++;
                    } else {
                        writer.put(sheet, judged.row(), judged.naming().get());
                        tally.written++;
                    }
                }
                progress.report(tally.written + tally.left, upload.read(), Words.of(JobText.WRITING, tally.written));
            });
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    /** The rows as they count: fixed where somebody fixed them, and without those that are to be left out. */
    private List<Judge.Case> cases(Upload upload, RowCheck check, List<CheckedRow> rows) {
        Map<Long, ProblemRow> kept = problems.between(
                upload.id(), rows.getFirst().line(), rows.getLast().line());
        List<Judge.Case> cases = new ArrayList<>(rows.size());
        for (CheckedRow row : rows) {
            ProblemRow problem = kept.get(row.line());
            if (problem == null) {
                cases.add(Judge.Case.undecided(row));
            } else if (problem.state() == ProblemRow.State.CORRECTED) {
                cases.add(new Judge.Case(
                        problem.fixed().isPresent() ? check.check(row.line(), problem.current()) : row,
                        problem.decided(),
                        checks.key(problem.like()).orElse(null)));
            }
        }
        return cases;
    }

    /** Nothing is recorded; the rows that the registry refused are problem rows now. */
    private Outcome refused(Upload upload, List<Recordings.Problem> refused) {
        transaction.executeWithoutResult(status -> {
            for (Recordings.Problem problem : refused) {
                problems.find(upload.id(), problem.row())
                        .ifPresent(row -> problems.put(
                                upload.id(),
                                new ProblemRow(
                                        row.line(),
                                        ProblemRow.State.BAD,
                                        row.cells(),
                                        row.fixed(),
                                        Optional.of(Finding.of(FindingText.REFUSED, problem.what())),
                                        row.like(),
                                        row.decided())));
            }
            uploads.move(upload.id(), Upload.State.COMMITTING, Upload.State.CHECKED, null);
        });
        Recordings.Problem first = refused.getFirst();
        Words words = Words.of(JobText.REFUSED);
        String where = " #" + first.row() + ": " + first.what();
        return new Outcome.Refused(new Words(words.chinese() + where, words.english() + where), List.of());
    }

    Outcome undo(UndoOrder order, Progress progress) {
        Upload upload = UploadId.read(order.upload()).flatMap(uploads::find).orElseThrow();
        if (progress.position().isEmpty()) {
            boolean undone = Boolean.TRUE.equals(transaction.execute(status -> {
                Recordings.Outcome outcome = recordings.record(
                        new Recordings.Cause(recorder(upload), JobText.UNDO.in(Language.CHINESE), upload.fileName()),
                        RecordingSheet::complete);
                return switch (outcome) {
                    case Recordings.Recorded _ -> {
                        uploads.undone(upload.id(), clock.instant());
                        acts.append(act(ActKind.UPLOAD_UNDONE, upload, UUID.fromString(order.person())));
                        progress.save("undone");
                        yield true;
                    }
                    case Recordings.Refused _ -> {
                        status.setRollbackOnly();
                        yield false;
                    }
                };
            }));
            if (!undone) {
                return new Outcome.Refused(Words.of(JobText.NOT_UNDONE), List.of());
            }
        }
        return new Outcome.Done(Words.of(JobText.UNDONE), List.of());
    }

    private static Recorder recorder(Upload upload) {
        return new Recorder.Upload(upload.id().value(), upload.owner().value());
    }

    /** What an organisation declares of itself not everybody may read, so nothing is told of it but that it was done. */
    static Act act(ActKind kind, Upload upload, UUID person) {
        Act act = Act.of(kind, new Actor.Person(person))
                .about("upload:" + upload.id())
                .keeping("file", upload.fileName());
        String template = upload.template().code();
        return upload.template() == Template.DECLARED
                ? act.keeping("template", template).keeping("content", upload.content())
                : act.telling("template", template).telling("content", upload.content());
    }

    /** The same with a number, sealed where it would count values that not everybody may read. */
    static Act counted(Act act, Upload upload, String name, long number) {
        return upload.template() == Template.DECLARED
                ? act.keeping(name, Long.toString(number))
                : act.telling(name, number);
    }
}
