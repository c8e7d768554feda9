package org.chuanglian.platform.registry.storage;

import static org.chuanglian.platform.registry.db.Tables.FACT;
import static org.chuanglian.platform.registry.db.Tables.INDICATOR;
import static org.chuanglian.platform.registry.db.Tables.RECORDING;
import static org.chuanglian.platform.registry.db.Tables.RESTRICTED_FACT;
import static org.chuanglian.platform.registry.db.Tables.SUBJECT;
import static org.chuanglian.platform.registry.db.Tables.SUBJECT_KEY;
import static org.chuanglian.platform.registry.db.Tables.UNSEEN_RECORDING;
import static org.jooq.impl.DSL.exists;
import static org.jooq.impl.DSL.falseCondition;
import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.greatest;
import static org.jooq.impl.DSL.inline;
import static org.jooq.impl.DSL.max;
import static org.jooq.impl.DSL.name;
import static org.jooq.impl.DSL.notExists;
import static org.jooq.impl.DSL.select;
import static org.jooq.impl.DSL.selectOne;

import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.chuanglian.platform.registry.Clearance;
import org.chuanglian.platform.registry.SubjectId;
import org.chuanglian.platform.registry.SubjectKey;
import org.chuanglian.platform.registry.db.tables.Fact;
import org.chuanglian.platform.shared.AccessClass;
import org.chuanglian.platform.shared.KnowledgeTime;
import org.chuanglian.platform.shared.RegionCode;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.SortField;
import org.jooq.Table;

/**
 * What a clearance opens of the fact store. Rows that it does not open are left out before anything else is asked, so
 * that every answer is the one of a store in which they were never recorded.
 */
record OpenFacts(Clearance clearance) {

    private static final String ACCESS = "access";

    /** The facts open to the reader, under the alias. Queries join the indicator and ask {@link #indicator} as well. */
    Table<?> facts(Fact alias) {
        if (clearance.isPublic()) {
            return alias;
        }
        Field<Short> own = greatest(RESTRICTED_FACT.ACCESS, INDICATOR.ACCESS);
        return select(FACT.INDICATOR_NO, FACT.SUBJECT_ID, FACT.PERIOD, FACT.RECORDED_AT, FACT.NUMBER, FACT.UNIT)
                .select(FACT.WORDS, FACT.SOURCE_NO, FACT.RECORDING_NO, INDICATOR.ACCESS.as(ACCESS))
                .from(FACT)
                .join(INDICATOR)
                .on(INDICATOR.NO.eq(FACT.INDICATOR_NO))
                .where(opens(INDICATOR.ACCESS, FACT.SUBJECT_ID))
                .unionAll(select(
                                RESTRICTED_FACT.INDICATOR_NO,
                                RESTRICTED_FACT.SUBJECT_ID,
                                RESTRICTED_FACT.PERIOD,
                                RESTRICTED_FACT.RECORDED_AT,
                                RESTRICTED_FACT.NUMBER,
                                RESTRICTED_FACT.UNIT)
                        .select(
                                RESTRICTED_FACT.WORDS,
                                RESTRICTED_FACT.SOURCE_NO,
                                RESTRICTED_FACT.RECORDING_NO,
                                own.as(ACCESS))
                        .from(RESTRICTED_FACT)
                        .join(INDICATOR)
                        .on(INDICATOR.NO.eq(RESTRICTED_FACT.INDICATOR_NO))
                        .where(opens(own, RESTRICTED_FACT.SUBJECT_ID)))
                .asTable(alias);
    }

    /** The class of a row of {@link #facts}. */
    Field<Short> access(Fact alias) {
        return clearance.isPublic()
                ? inline((short) AccessClass.PUBLIC.level()).as(ACCESS)
                : field(name(alias.getName(), ACCESS), Short.class);
    }

    /**
     * What was recorded last stands first. One recording may withdraw a value in one class and give it in another: the
     * value counts; and of two that it gives, the stricter.
     */
    List<SortField<?>> latestFirst(Fact alias, Field<?>... before) {
        List<SortField<?>> order = ascending(before);
        order.add(alias.RECORDED_AT.desc());
        if (!clearance.isPublic()) {
            order.add(withdrawn(alias).asc());
            order.add(access(alias).desc());
        }
        return order;
    }

    /** The other way round. */
    List<SortField<?>> latestLast(Fact alias, Field<?>... before) {
        List<SortField<?>> order = ascending(before);
        order.add(alias.RECORDED_AT.asc());
        if (!clearance.isPublic()) {
            order.add(withdrawn(alias).desc());
            order.add(access(alias).asc());
        }
        return order;
    }

    private static List<SortField<?>> ascending(Field<?>... fields) {
        List<SortField<?>> order = new ArrayList<>();
        for (Field<?> field : fields) {
            order.add(field.asc());
        }
        return order;
    }

    private static Field<Boolean> withdrawn(Fact fact) {
        return field(fact.NUMBER.isNull().and(fact.WORDS.isNull()));
    }

    /** The indicator is open to the reader, somewhere at least. */
    Condition indicator() {
        return INDICATOR.ACCESS.le(level(clearance.highest()));
    }

    /** A value of some class about some subject is open. */
    private Condition opens(Field<Short> access, Field<UUID> subject) {
        Condition everywhere = access.le(level(clearance.everywhere()));
        return clearance.highest() == clearance.everywhere()
                ? everywhere
                : everywhere.or(access.le(level(AccessClass.OFFICER)).and(near(subject)));
    }

    /** The subject is, or lies in, what the clearance names. */
    private Condition near(Field<UUID> subject) {
        Condition near = clearance.subjects().isEmpty()
                ? falseCondition()
                : subject.in(clearance.subjects().stream().map(SubjectId::value).toList());
        for (RegionCode region : clearance.regions()) {
            near = near.or(subject.in(
                            select(SUBJECT.ID).from(SUBJECT).where(SUBJECT.REGION.startsWith(region.prefix()))))
                    .or(subject.in(select(SUBJECT_KEY.SUBJECT_ID)
                            .from(SUBJECT_KEY)
                            .where(SUBJECT_KEY.SCHEME.eq(SubjectKey.Scheme.GBT2260.code()))
                            .and(SUBJECT_KEY.VALUE.startsWith(region.prefix()))));
        }
        return near;
    }

    /** The restricted facts of one indicator that are open to the reader. */
    Condition restricted(int indicatorNo) {
        return RESTRICTED_FACT
                .INDICATOR_NO
                .eq(indicatorNo)
                .and(opens(
                        greatest(
                                RESTRICTED_FACT.ACCESS,
                                field(select(INDICATOR.ACCESS).from(INDICATOR).where(INDICATOR.NO.eq(indicatorNo)))),
                        RESTRICTED_FACT.SUBJECT_ID));
    }

    /** Of an indicator's values that have no class of their own, those open to the reader. */
    Condition everybodys(int indicatorNo, Field<UUID> subject) {
        return opens(field(select(INDICATOR.ACCESS).from(INDICATOR).where(INDICATOR.NO.eq(indicatorNo))), subject);
    }

    /** When the newest recording was made of which the reader may know. */
    Optional<KnowledgeTime> knownUntil(DSLContext sql) {
        Condition unseen =
                exists(selectOne().from(UNSEEN_RECORDING).where(UNSEEN_RECORDING.RECORDING_NO.eq(RECORDING.NO)));
        Condition seen =
                notExists(selectOne().from(UNSEEN_RECORDING).where(UNSEEN_RECORDING.RECORDING_NO.eq(RECORDING.NO)));
        Condition open = clearance.isPublic()
                ? seen
                : seen.or(unseen.and(exists(selectOne()
                        .from(RESTRICTED_FACT)
                        .join(INDICATOR)
                        .on(INDICATOR.NO.eq(RESTRICTED_FACT.INDICATOR_NO))
                        .where(RESTRICTED_FACT.RECORDING_NO.eq(RECORDING.NO))
                        .and(opens(greatest(RESTRICTED_FACT.ACCESS, INDICATOR.ACCESS), RESTRICTED_FACT.SUBJECT_ID)))));
        return sql.select(max(RECORDING.RECORDED_AT))
                .from(RECORDING)
                .where(open)
                .fetchOptional(0, OffsetDateTime.class)
                .map(time -> new KnowledgeTime(time.toInstant()));
    }

    static short level(AccessClass access) {
        return (short) access.level();
    }
}
