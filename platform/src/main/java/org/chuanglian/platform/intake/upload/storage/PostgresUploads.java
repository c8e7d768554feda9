package org.chuanglian.platform.intake.upload.storage;

import static org.chuanglian.platform.intake.db.Tables.UPLOAD;
import static org.jooq.impl.DSL.val;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.chuanglian.platform.account.PersonId;
import org.chuanglian.platform.intake.db.tables.records.UploadRecord;
import org.chuanglian.platform.intake.upload.Mapping;
import org.chuanglian.platform.intake.upload.Template;
import org.chuanglian.platform.intake.upload.Upload;
import org.chuanglian.platform.intake.upload.Upload.State;
import org.chuanglian.platform.intake.upload.UploadId;
import org.chuanglian.platform.work.JobId;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Where each upload stands. It goes on only from where it is said to stand, so that of two tabs one is late. */
@Component
public class PostgresUploads {

    private final DSLContext sql;

    PostgresUploads(DSLContext sql) {
        this.sql = sql;
    }

    public void keep(Upload upload, long bytes) {
        sql.insertInto(UPLOAD)
                .set(UPLOAD.ID, upload.id().value())
                .set(UPLOAD.OWNER, upload.owner().value())
                .set(UPLOAD.TEMPLATE, upload.template().code())
                .set(UPLOAD.FILE_NAME, upload.fileName())
                .set(UPLOAD.CONTENT, upload.content())
                .set(UPLOAD.BYTES, bytes)
                .set(UPLOAD.UPLOADED_AT, upload.uploadedAt().atOffset(ZoneOffset.UTC))
                .set(UPLOAD.STATE, upload.state().code())
                .set(UPLOAD.HEADINGS, upload.headings().toArray(String[]::new))
                .set(UPLOAD.COLUMNS, upload.mapping().columns().toArray(Integer[]::new))
                .execute();
    }

    public Optional<Upload> find(UploadId id) {
        return sql.selectFrom(UPLOAD)
                .where(UPLOAD.ID.eq(id.value()))
                .fetchOptional()
                .map(PostgresUploads::upload);
    }

    /** A person's uploads, the newest first. */
    public List<Upload> of(PersonId owner, int most) {
        return sql.selectFrom(UPLOAD)
                .where(UPLOAD.OWNER.eq(owner.value()))
                .orderBy(UPLOAD.UPLOADED_AT.desc())
                .limit(most)
                .fetch(PostgresUploads::upload);
    }

    /** The mapping that a person, or somebody of the same organisations, chose last for a table with these headings. */
    public Optional<Mapping> remembered(List<PersonId> colleagues, Template template, List<String> headings) {
        return sql.select(UPLOAD.COLUMNS)
                .from(UPLOAD)
                .where(UPLOAD.OWNER.in(colleagues.stream().map(PersonId::value).toList()))
                .and(UPLOAD.TEMPLATE.eq(template.code()))
                .and(UPLOAD.STATE.ne(State.MAPPING.code()))
                .and(UPLOAD.HEADINGS.eq(headings.toArray(String[]::new)))
                .orderBy(UPLOAD.UPLOADED_AT.desc())
                .limit(1)
                .fetchOptional(UPLOAD.COLUMNS)
                .map(columns -> new Mapping(template, Arrays.asList(columns)));
    }

    /** Keeps the mapping of an upload that waits for one, or whose mapping is chosen anew before it is recorded. */
    public boolean map(UploadId id, Mapping mapping, JobId job) {
        return sql.update(UPLOAD)
                        .set(UPLOAD.COLUMNS, mapping.columns().toArray(Integer[]::new))
                        .set(UPLOAD.STATE, State.CHECKING.code())
                        .set(UPLOAD.JOB, job.value())
                        .where(UPLOAD.ID.eq(id.value()))
                        .and(UPLOAD.STATE.in(State.MAPPING.code(), State.CHECKED.code()))
                        .execute()
                == 1;
    }

    /** Moves an upload on from one state to another; false when it does not stand there any more. */
    public boolean move(UploadId id, State from, State to, @Nullable JobId job) {
        return sql.update(UPLOAD)
                        .set(UPLOAD.STATE, to.code())
                        .set(UPLOAD.JOB, job == null ? UPLOAD.JOB : val(job.value()))
                        .where(UPLOAD.ID.eq(id.value()))
                        .and(UPLOAD.STATE.eq(from.code()))
                        .execute()
                == 1;
    }

    /** Keeps what a check counted. */
    public void checked(UploadId id, long read, long good) {
        sql.update(UPLOAD)
                .set(UPLOAD.STATE, State.CHECKED.code())
                .set(UPLOAD.ROWS_READ, read)
                .set(UPLOAD.ROWS_GOOD, good)
                .where(UPLOAD.ID.eq(id.value()))
                .execute();
    }

    /** Keeps what was recorded. */
    public void committed(UploadId id, Upload.Recorded recorded) {
        sql.update(UPLOAD)
                .set(UPLOAD.STATE, State.COMMITTED.code())
                .set(UPLOAD.COMMITTED_AT, recorded.at().atOffset(ZoneOffset.UTC))
                .set(UPLOAD.ROWS_RECORDED, recorded.rows())
                .set(UPLOAD.ROWS_LEFT, recorded.left())
                .set(UPLOAD.SUBJECTS, recorded.subjects())
                .set(UPLOAD.FACTS, recorded.facts())
                .set(UPLOAD.RELATIONS, recorded.relations())
                .where(UPLOAD.ID.eq(id.value()))
                .execute();
    }

    /** Remembers when what was recorded was taken back. */
    public void undone(UploadId id, Instant at) {
        sql.update(UPLOAD)
                .set(UPLOAD.STATE, State.UNDONE.code())
                .set(UPLOAD.UNDONE_AT, at.atOffset(ZoneOffset.UTC))
                .where(UPLOAD.ID.eq(id.value()))
                .execute();
    }

    private static Upload upload(UploadRecord row) {
        Template template = Template.of(row.getTemplate());
        UUID job = row.getJob();
        OffsetDateTime committed = row.getCommittedAt();
        OffsetDateTime undone = row.getUndoneAt();
        return new Upload(
                new UploadId(row.getId()),
                new PersonId(row.getOwner()),
                template,
                row.getFileName(),
                row.getContent(),
                row.getUploadedAt().toInstant(),
                State.of(row.getState()),
                List.of(row.getHeadings()),
                new Mapping(template, Arrays.asList(row.getColumns())),
                Optional.ofNullable(job).map(JobId::new),
                row.getRowsRead(),
                row.getRowsGood(),
                Optional.ofNullable(committed)
                        .map(at -> new Upload.Recorded(
                                at.toInstant(),
                                row.getRowsRecorded(),
                                row.getRowsLeft(),
                                row.getSubjects(),
                                row.getFacts(),
                                row.getRelations())),
                Optional.ofNullable(undone).map(OffsetDateTime::toInstant));
    }
}
