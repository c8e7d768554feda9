package org.chuanglian.platform.points.scheme;

import static org.chuanglian.platform.points.db.Tables.SCHEME;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.chuanglian.platform.account.PersonId;
import org.chuanglian.platform.points.db.tables.records.SchemeRecord;
import org.chuanglian.platform.points.scheme.SchemeVersion.State;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Keeps schemes in PostgreSQL as the texts that they were read from. */
@Component
class PostgresSchemes implements Schemes {

    private final DSLContext sql;
    private final Clock clock;

    PostgresSchemes(DSLContext sql, Clock clock) {
        this.sql = sql;
        this.clock = clock;
    }

    @Override
    public Optional<SchemeVersion> standing(String code) {
        return sql.selectFrom(SCHEME)
                .where(SCHEME.CODE.eq(code))
                .and(SCHEME.STATE.eq(State.STANDS.code()))
                // what two officers approved is not replaced by a file that a later start of the platform brings
                .orderBy(SCHEME.DECIDED_AT.desc().nullsLast(), SCHEME.PROPOSED_AT.desc(), SCHEME.ID.desc())
                .limit(1)
                .fetchOptional()
                .map(PostgresSchemes::version);
    }

    @Override
    public Optional<SchemeVersion> find(SchemeId id) {
        return sql.selectFrom(SCHEME)
                .where(SCHEME.ID.eq(id.value()))
                .fetchOptional()
                .map(PostgresSchemes::version);
    }

    @Override
    public List<SchemeVersion> all() {
        return sql.selectFrom(SCHEME)
                .orderBy(SCHEME.PROPOSED_AT.desc(), SCHEME.ID.desc())
                .fetch(PostgresSchemes::version);
    }

    @Override
    public void keep(PointScheme scheme, String content) {
        sql.insertInto(SCHEME)
                .set(SCHEME.ID, SchemeId.next().value())
                .set(SCHEME.CODE, scheme.code())
                .set(SCHEME.VERSION, scheme.version())
                .set(SCHEME.CONTENT, content)
                .set(SCHEME.STATE, State.STANDS.code())
                .set(SCHEME.PROPOSED_AT, clock.instant().atOffset(ZoneOffset.UTC))
                .onConflictDoNothing()
                .execute();
    }

    /** Keeps a proposal, in the transaction that runs; empty when there is such a version already. */
    Optional<SchemeId> propose(PointScheme scheme, String content, String overlay, String source, PersonId by) {
        SchemeId id = SchemeId.next();
        int kept = sql.insertInto(SCHEME)
                .set(SCHEME.ID, id.value())
                .set(SCHEME.CODE, scheme.code())
                .set(SCHEME.VERSION, scheme.version())
                .set(SCHEME.CONTENT, content)
                .set(SCHEME.OVERLAY, overlay)
                .set(SCHEME.SOURCE, source)
                .set(SCHEME.STATE, State.PROPOSED.code())
                .set(SCHEME.PROPOSED_BY, by.value())
                .set(SCHEME.PROPOSED_AT, clock.instant().atOffset(ZoneOffset.UTC))
                .onConflictDoNothing()
                .execute();
        return kept == 1 ? Optional.of(id) : Optional.empty();
    }

    /** Decides about a proposal of another person, in the transaction that runs; false when it waits no more. */
    boolean decide(SchemeId id, PersonId by, boolean approves) {
        return sql.update(SCHEME)
                        .set(SCHEME.STATE, (approves ? State.STANDS : State.DECLINED).code())
                        .set(SCHEME.DECIDED_BY, by.value())
                        .set(SCHEME.DECIDED_AT, clock.instant().atOffset(ZoneOffset.UTC))
                        .where(SCHEME.ID.eq(id.value()))
                        .and(SCHEME.STATE.eq(State.PROPOSED.code()))
                        .and(SCHEME.PROPOSED_BY.ne(by.value()))
                        .execute()
                == 1;
    }

    private static PointScheme read(SchemeRecord row) {
        PointScheme file = sound(row, SchemeFile.read(row.getCode() + " " + row.getVersion(), row.getContent()));
        String table = row.getOverlay();
        String source = row.getSource();
        return table == null || source == null
                ? file
                : sound(row, WeightTable.over(file, table, row.getVersion(), source));
    }

    private static PointScheme sound(SchemeRecord row, SchemeReading reading) {
        return switch (reading) {
            case SchemeReading.Read(PointScheme read) -> read;
            case SchemeReading.Refused(List<String> faults) ->
                throw new IllegalStateException("the kept scheme " + row.getId() + " is not sound: " + faults);
        };
    }

    private static SchemeVersion version(SchemeRecord row) {
        return new SchemeVersion(
                new SchemeId(row.getId()),
                read(row),
                State.of(row.getState()),
                row.getContent(),
                Optional.ofNullable(row.getOverlay()),
                person(row.getProposedBy()),
                row.getProposedAt().toInstant(),
                person(row.getDecidedBy()),
                Optional.ofNullable(row.getDecidedAt()).map(OffsetDateTime::toInstant));
    }

    private static Optional<PersonId> person(@Nullable UUID id) {
        return Optional.ofNullable(id).map(PersonId::new);
    }
}
