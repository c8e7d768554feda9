package org.chuanglian.platform.intake.upload.job;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Consumer;
import org.chuanglian.platform.intake.upload.CheckedRow;
import org.chuanglian.platform.intake.upload.ProblemRow;
import org.chuanglian.platform.intake.upload.ProblemRow.State;
import org.chuanglian.platform.intake.upload.RowCheck;
import org.chuanglian.platform.intake.upload.Upload;
import org.chuanglian.platform.intake.upload.UploadId;
import org.chuanglian.platform.intake.upload.file.BrokenTable;
import org.chuanglian.platform.intake.upload.file.UploadFiles;
import org.chuanglian.platform.intake.upload.file.UploadedTable;
import org.chuanglian.platform.intake.upload.storage.PostgresProblemRows;
import org.chuanglian.platform.intake.upload.storage.PostgresUploads;
import org.chuanglian.platform.registry.KnownSubjects;
import org.chuanglian.platform.registry.SubjectId;
import org.chuanglian.platform.registry.SubjectKey;
import org.chuanglian.platform.registry.Subjects;
import org.chuanglian.platform.work.Outcome;
import org.chuanglian.platform.work.Progress;
import org.chuanglian.platform.work.Words;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Checks every row of an upload, and keeps those that are not simply right. */
@Component
class UploadChecks {

    private final PostgresUploads uploads;
    private final PostgresProblemRows problems;
    private final UploadFiles files;
    private final Vocabularies vocabularies;
    private final KnownSubjects known;
    private final Subjects subjects;
    private final Judges judges;
    private final TransactionTemplate transaction;

    UploadChecks(
            PostgresUploads uploads,
            PostgresProblemRows problems,
            UploadFiles files,
            Vocabularies vocabularies,
            KnownSubjects known,
            Subjects subjects,
            Judges judges,
            PlatformTransactionManager transactions) {
        this.uploads = uploads;
        this.problems = problems;
        this.files = files;
        this.vocabularies = vocabularies;
        this.known = known;
        this.subjects = subjects;
        this.judges = judges;
        this.transaction = new TransactionTemplate(transactions);
    }

    /** What the job is given. */
    record CheckOrder(String upload) {}

    Outcome run(CheckOrder order, Progress progress) {
        Upload upload = UploadId.read(order.upload()).flatMap(uploads::find).orElseThrow();
        if (progress.position().isEmpty()) {
            try {
                transaction.executeWithoutResult(status -> {
                    check(upload, progress);
                    progress.save("checked");
                });
            } catch (BrokenTable broken) {
                uploads.move(upload.id(), Upload.State.CHECKING, Upload.State.MAPPING, null);
                return new Outcome.Refused(broken.words(), List.of());
            }
        }
        Upload checked = uploads.find(upload.id()).orElseThrow();
        return new Outcome.Done(
                Words.of(
                        JobText.CHECKED,
                        checked.read(),
                        problems.counts(upload.id()).getOrDefault(State.BAD, 0L)),
                List.of());
    }

    private void check(Upload upload, Progress progress) {
        problems.clear(upload.id());
        Judge judge = judges.of(upload);
        RowCheck check = new RowCheck(upload.template(), vocabularies.now());
        LikeNames likes = new LikeNames(known, subjects);
        AtomicLong read = new AtomicLong();
        AtomicLong good = new AtomicLong();
        each(upload, check, rows -> {
            List<ProblemRow> found = new ArrayList<>();
            for (Judged judged :
                    judge.judge(rows.stream().map(Judge.Case::undecided).toList())) {
                if (judged.isBad() || judged.row().isCorrected()) {
                    found.add(problem(judged));
                } else {
                    good.incrementAndGet();
                }
                if (isNewOrganisation(judged)) {
                    likes.add(judged.row());
                }
            }
            problems.add(upload.id(), found);
            progress.report(read.addAndGet(rows.size()), null, Words.of(JobText.CHECKING, read.get()));
        });
        progress.report(read.get(), read.get(), Words.of(JobText.COMPARING));
        long doubted = doubt(upload, check, likes.find());
        uploads.checked(upload.id(), read.get(), good.get() - doubted);
    }

    private void each(Upload upload, RowCheck check, Consumer<List<CheckedRow>> portions) {
        try (UploadedTable table = files.open(upload.content())) {
            RowStream.each(table, upload.mapping(), check, portions);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    private static boolean isNewOrganisation(Judged judged) {
        return switch (judged.row().template()) {
            case INSTITUTIONS, FIRMS ->
                judged.naming().filter(naming -> !naming.isKnown()).isPresent();
            case PROJECTS, PEOPLE, ACHIEVEMENTS, FACTS, DECLARED -> false;
        };
    }

    /** Keeps the rows whose names are like others, and says how many of them were right as they stood. */
    private long doubt(Upload upload, RowCheck check, Map<Long, LikeNames.Likeness> likes) {
        AtomicLong wereGood = new AtomicLong();
        if (likes.isEmpty()) {
            return 0;
        }
        each(
                upload,
                check,
                rows -> rows.stream()
                        .filter(row -> likes.containsKey(row.line()))
                        .forEach(row -> {
                            LikeNames.Likeness likeness = Objects.requireNonNull(likes.get(row.line()));
                            if (!row.isCorrected()) {
                                wereGood.incrementAndGet();
                            }
                            problems.put(
                                    upload.id(),
                                    problem(new Judged(
                                            row, Optional.of(likeness.finding()), likeness.like(), Optional.empty())));
                        }));
        return wereGood.get();
    }

    private static ProblemRow problem(Judged judged) {
        return new ProblemRow(
                judged.row().line(),
                judged.isBad() ? State.BAD : State.CORRECTED,
                judged.row().raw(),
                Optional.empty(),
                judged.finding(),
                judged.like(),
                Optional.empty());
    }

    /** How rows look that were kept, with everything that is said of their cells. */
    List<CheckedRow> told(Upload upload, List<ProblemRow> rows) {
        RowCheck check = new RowCheck(upload.template(), vocabularies.now());
        return rows.stream()
                .map(row -> {
                    CheckedRow checked = check.check(row.line(), row.current());
                    return new Judged(checked, row.finding(), row.like(), Optional.empty()).told();
                })
                .toList();
    }

    /** Judges one row anew as it was fixed, or with what was decided of it; other rows of the file are not looked at. */
    ProblemRow again(Upload upload, ProblemRow row) {
        RowCheck check = new RowCheck(upload.template(), vocabularies.now());
        CheckedRow checked = check.check(row.line(), row.current());
        Judge judge = judges.of(upload);
        Judged judged = judge.judge(List.of(
                        new Judge.Case(checked, row.decided(), key(row.like()).orElse(null))))
                .getFirst();
        return new ProblemRow(
                row.line(),
                judged.isBad() ? State.BAD : State.CORRECTED,
                row.cells(),
                row.fixed(),
                judged.finding(),
                judged.like().or(row::like),
                row.decided());
    }

    /** The key of a subject to record under. */
    Optional<SubjectKey> key(Optional<SubjectId> id) {
        return id.flatMap(subjects::find)
                .flatMap(subject -> subject.keys().stream().findFirst());
    }
}
