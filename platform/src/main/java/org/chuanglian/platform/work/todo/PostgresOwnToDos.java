package org.chuanglian.platform.work.todo;

import static org.chuanglian.platform.work.db.Tables.OWN_TO_DO;

import com.fasterxml.uuid.Generators;
import com.fasterxml.uuid.impl.TimeBasedEpochGenerator;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.chuanglian.platform.account.PersonId;
import org.chuanglian.platform.record.Act;
import org.chuanglian.platform.record.ActKind;
import org.chuanglian.platform.record.Actor;
import org.chuanglian.platform.record.Acts;
import org.chuanglian.platform.work.db.tables.records.OwnToDoRecord;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Keeps to-dos of one's own in PostgreSQL. */
@Component
class PostgresOwnToDos implements OwnToDos {

    private static final TimeBasedEpochGenerator IDS = Generators.timeBasedEpochGenerator();

    private final DSLContext sql;
    private final Acts acts;
    private final Clock clock;

    PostgresOwnToDos(DSLContext sql, Acts acts, Clock clock) {
        this.sql = sql;
        this.acts = acts;
        this.clock = clock;
    }

    @Override
    public List<OwnToDo> open(PersonId person) {
        return sql.selectFrom(OWN_TO_DO)
                .where(openOf(person))
                .orderBy(OWN_TO_DO.DUE_ON.asc().nullsLast(), OWN_TO_DO.MADE_AT, OWN_TO_DO.ID)
                .fetch(PostgresOwnToDos::toDo);
    }

    @Override
    public List<OwnToDo> done(PersonId person, int limit) {
        return sql.selectFrom(OWN_TO_DO)
                .where(OWN_TO_DO.PERSON.eq(person.value()))
                .and(OWN_TO_DO.DONE_AT.isNotNull())
                .orderBy(OWN_TO_DO.DONE_AT.desc(), OWN_TO_DO.ID.desc())
                .limit(limit)
                .fetch(PostgresOwnToDos::toDo);
    }

    @Override
    @Transactional
    public boolean add(PersonId person, String what, Optional<LocalDate> due) {
        @Nullable LocalDate day = due.orElse(null);
        boolean there = sql.fetchExists(
                OWN_TO_DO, openOf(person).and(OWN_TO_DO.WHAT.eq(what)).and(OWN_TO_DO.DUE_ON.isNotDistinctFrom(day)));
        if (there) {
            return true;
        }
        if (sql.fetchCount(OWN_TO_DO, openOf(person)) >= MOST) {
            return false;
        }
        UUID id = IDS.generate();
        sql.insertInto(OWN_TO_DO)
                .set(OWN_TO_DO.ID, id)
                .set(OWN_TO_DO.PERSON, person.value())
                .set(OWN_TO_DO.WHAT, what)
                .set(OWN_TO_DO.DUE_ON, day)
                .set(OWN_TO_DO.MADE_AT, OffsetDateTime.now(clock))
                .execute();
        told(person, id, "added");
        return true;
    }

    @Override
    @Transactional
    public boolean mark(PersonId person, UUID id, boolean done) {
        int changed = sql.update(OWN_TO_DO)
                .set(OWN_TO_DO.DONE_AT, done ? OffsetDateTime.now(clock) : null)
                .where(own(person, id))
                .and(done ? OWN_TO_DO.DONE_AT.isNull() : OWN_TO_DO.DONE_AT.isNotNull())
                .execute();
        if (changed > 0) {
            told(person, id, done ? "done" : "not-done");
        }
        return changed > 0 || sql.fetchExists(OWN_TO_DO, own(person, id));
    }

    @Override
    @Transactional
    public boolean delete(PersonId person, UUID id) {
        boolean gone = sql.deleteFrom(OWN_TO_DO).where(own(person, id)).execute() > 0;
        if (gone) {
            told(person, id, "deleted");
        }
        return gone;
    }

    private static Condition own(PersonId person, UUID id) {
        return OWN_TO_DO.ID.eq(id).and(OWN_TO_DO.PERSON.eq(person.value()));
    }

    private static Condition openOf(PersonId person) {
        return OWN_TO_DO.PERSON.eq(person.value()).and(OWN_TO_DO.DONE_AT.isNull());
    }

    /** What somebody writes down for himself alone has no place in the record, sealed or not. */
    private void told(PersonId person, UUID id, String change) {
        acts.append(Act.of(ActKind.OWN_TO_DO_CHANGED, new Actor.Person(person.value()))
                .telling("change", change)
                .keeping("to-do", id.toString()));
    }

    private static OwnToDo toDo(OwnToDoRecord row) {
        return new OwnToDo(
                row.getId(),
                row.getWhat(),
                Optional.ofNullable(row.getDueOn()),
                row.getMadeAt().toInstant(),
                Optional.ofNullable(row.getDoneAt()).map(OffsetDateTime::toInstant));
    }
}
