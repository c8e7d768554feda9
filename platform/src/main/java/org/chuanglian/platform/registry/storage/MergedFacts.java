package org.chuanglian.platform.registry.storage;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.maxBy;
import static java.util.stream.Collectors.toMap;
import static org.chuanglian.platform.registry.db.Tables.DOUBT;
import static org.chuanglian.platform.registry.db.Tables.FACT;
import static org.chuanglian.platform.registry.db.Tables.READING;
import static org.chuanglian.platform.registry.db.Tables.RESTRICTED_FACT;
import static org.jooq.impl.DSL.inline;
import static org.jooq.impl.DSL.row;
import static org.jooq.impl.DSL.select;

import java.math.BigDecimal;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.chuanglian.platform.registry.SubjectId;
import org.chuanglian.platform.registry.db.tables.Fact;
import org.chuanglian.platform.registry.db.tables.records.DoubtRecord;
import org.chuanglian.platform.registry.storage.PostgresRecordings.Opened;
import org.chuanglian.platform.shared.AccessClass;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.jspecify.annotations.Nullable;

/**
 * The facts of a merge or a split. They are written at its time and never changed; one that is taken over keeps the number
 * of the recording that said it first, so that its source, its recorder and who may end it stay what they were.
 */
final class MergedFacts {

    private static final short PUBLIC = (short) AccessClass.PUBLIC.level();
    private static final short STRICTEST = (short) AccessClass.SECRET.level();
    private static final int PORTION = 1_000;

    private final DSLContext sql;
    private final Opened act;

    MergedFacts(DSLContext sql, Opened act) {
        this.sql = sql;
        this.act = act;
    }

    /** What readings are of: one indicator in one period. */
    private record Reading(int indicator, String period) {}

    private record Said(
            Reading reading,
            short access,
            @Nullable BigDecimal number,
            @Nullable String unit,
            @Nullable String words,
            int source,
            long recording,
            OffsetDateTime at) {

        boolean stands() {
            return number != null || words != null;
        }

        boolean isSaidBy(Said other) {
            return recording == other.recording
                    && isEqual(number, other.number)
                    && Objects.equals(unit, other.unit)
                    && Objects.equals(words, other.words);
        }

        private static boolean isEqual(@Nullable BigDecimal one, @Nullable BigDecimal two) {
            if (one == null || two == null) {
                return one == null && two == null;
            }
            return one.compareTo(two) == 0;
        }

        Said in(short other) {
            return new Said(reading, other, number, unit, words, source, recording, at);
        }

        Said withdrawn(Opened act) {
            return new Said(reading, access, null, null, null, source, act.no(), act.at());
        }
    }

    /** What everybody reads of a reading who may read values up to each class: a value, or nothing. */
    private static final class Views {

        private static final Comparator<Said> NEWEST_LAST =
                Comparator.comparing(Said::at).thenComparing(Said::stands).thenComparingInt(Said::access);

        private final Map<Reading, List<Said>> said;

        Views(List<Said> facts, Predicate<OffsetDateTime> times) {
            this.said = facts.stream().filter(fact -> times.test(fact.at())).collect(groupingBy(Said::reading));
        }

        Set<Reading> readings() {
            return said.keySet();
        }

        /** The values that were said last in their class, also where something less strict was said later. */
        Stream<Said> standing() {
            return said.values().stream()
                    .flatMap(facts ->
                            facts.stream().collect(groupingBy(Said::access, maxBy(NEWEST_LAST))).values().stream()
                                    .flatMap(Optional::stream))
                    .filter(Said::stands);
        }

        /** What a reader up to a class reads; null for nothing. */
        @Nullable
        Said value(Reading reading, short access) {
            return said.getOrDefault(reading, List.of()).stream()
                    .filter(fact -> fact.access() <= access)
                    .max(NEWEST_LAST)
                    .filter(Said::stands)
                    .orElse(null);
        }
    }

    /** What a reader up to a class is to read from now on; null for nothing. */
    @FunctionalInterface
    private interface Aim {
        @Nullable
        Said value(Reading reading, short access);
    }

    /** Moves what stands of one to the other, whose own stands; how many facts that everybody may read were taken over. */
    long merge(UUID kept, UUID merged) {
        Views own = views(kept, time -> true);
        Views others = views(merged, time -> true);
        List<Said> taken = reached(others.readings(), own, (reading, access) -> {
            Said known = own.value(reading, access);
            return known == null ? others.value(reading, access) : known;
        });
        write(kept, taken);
        write(merged, others.standing().map(said -> said.withdrawn(act)).toList());
        Map<Reading, Said> open =
                taken.stream().filter(said -> said.access() == PUBLIC).collect(toMap(Said::reading, said -> said));
        moveDoubts(kept, merged, open);
        renewReadings(kept);
        renewReadings(merged);
        return open.size();
    }

    /** Gives back to each what it had before the merge, as far as nothing was said of it since. */
    long split(UUID kept, UUID merged, Opened merge) {
        Predicate<OffsetDateTime> before = time -> time.isBefore(merge.at());
        Views had = views(merged, before);
        Views own = views(kept, before);
        Views together = views(kept, time -> !time.isAfter(merge.at()));
        Views now = views(kept, time -> true);
        List<Said> restored = reached(had.readings(), views(merged, time -> true), (reading, access) -> {
            Said was = had.value(reading, access);
            return isSaid(together.value(reading, access), was) && now.value(reading, access) == null ? null : was;
        });
        write(merged, restored);
        write(kept, reached(had.readings(), now, (reading, access) -> {
            Said known = now.value(reading, access);
            return isSaid(known, together.value(reading, access)) ? own.value(reading, access) : known;
        }));
        closeDoubts(kept, merge);
        renewReadings(kept);
        renewReadings(merged);
        return restored.stream().filter(said -> said.access() == PUBLIC).count();
    }

    private static boolean isSaid(@Nullable Said one, @Nullable Said other) {
        return one != null && other != null && one.isSaidBy(other);
    }

    /**
     * The facts that, written now, let readers of every class read what they are to. Of facts of one time a value counts
     * before a withdrawal and a stricter one before a less strict, so each class is asked after the less strict ones; who
     * may read more never reads nothing where others read a value.
     */
    private List<Said> reached(Set<Reading> readings, Views from, Aim aim) {
        List<Said> written = new ArrayList<>();
        for (Reading reading : readings) {
            boolean writes = false;
            Said read = null;
            for (short access = PUBLIC; access <= STRICTEST; access++) {
                Said known = from.value(reading, access);
                Said meant = aim.value(reading, access);
                Said reads = writes ? read : known;
                if (meant != null && !isSaid(reads, meant)) {
                    read = meant.in(access);
                    written.add(read);
                    writes = true;
                } else if (meant == null && !writes && known != null) {
                    written.add(known.in(access).withdrawn(act));
                    writes = true;
                }
            }
        }
        return written;
    }

    private Views views(UUID subject, Predicate<OffsetDateTime> times) {
        return new Views(all(subject), times);
    }

    private List<Said> all(UUID subject) {
        return sql.select(FACT.INDICATOR_NO, FACT.PERIOD, inline(PUBLIC), FACT.NUMBER, FACT.UNIT, FACT.WORDS)
                .select(FACT.SOURCE_NO, FACT.RECORDING_NO, FACT.RECORDED_AT)
                .from(FACT)
                .where(FACT.SUBJECT_ID.eq(subject))
                .unionAll(select(
                                RESTRICTED_FACT.INDICATOR_NO,
                                RESTRICTED_FACT.PERIOD,
                                RESTRICTED_FACT.ACCESS,
                                RESTRICTED_FACT.NUMBER,
                                RESTRICTED_FACT.UNIT,
                                RESTRICTED_FACT.WORDS)
                        .select(RESTRICTED_FACT.SOURCE_NO, RESTRICTED_FACT.RECORDING_NO, RESTRICTED_FACT.RECORDED_AT)
                        .from(RESTRICTED_FACT)
                        .where(RESTRICTED_FACT.SUBJECT_ID.eq(subject)))
                .fetch(MergedFacts::said);
    }

    private static Said said(Record row) {
        return new Said(
                new Reading(row.get(FACT.INDICATOR_NO), row.get(FACT.PERIOD)),
                row.get(2, Short.class),
                row.get(FACT.NUMBER),
                row.get(FACT.UNIT),
                row.get(FACT.WORDS),
                row.get(FACT.SOURCE_NO),
                row.get(FACT.RECORDING_NO),
                row.get(FACT.RECORDED_AT));
    }

    private void write(UUID subject, Collection<Said> facts) {
        List<Said> open = facts.stream().filter(said -> said.access() == PUBLIC).toList();
        for (int from = 0; from < open.size(); from += PORTION) {
            sql.insertInto(
                            FACT,
                            FACT.INDICATOR_NO,
                            FACT.SUBJECT_ID,
                            FACT.PERIOD,
                            FACT.RECORDED_AT,
                            FACT.NUMBER,
                            FACT.UNIT,
                            FACT.WORDS,
                            FACT.SOURCE_NO,
                            FACT.RECORDING_NO)
                    .valuesOfRows(open.subList(from, Math.min(open.size(), from + PORTION)).stream()
                            .map(said -> row(
                                    said.reading().indicator(),
                                    subject,
                                    said.reading().period(),
                                    act.at(),
                                    said.number(),
                                    said.unit(),
                                    said.words(),
                                    said.source(),
                                    said.recording()))
                            .toList())
                    .execute();
        }
        for (Said said : facts) {
            if (said.access() > PUBLIC) {
                sql.insertInto(RESTRICTED_FACT)
                        .set(RESTRICTED_FACT.INDICATOR_NO, said.reading().indicator())
                        .set(RESTRICTED_FACT.SUBJECT_ID, subject)
                        .set(RESTRICTED_FACT.PERIOD, said.reading().period())
                        .set(RESTRICTED_FACT.RECORDED_AT, act.at())
                        .set(RESTRICTED_FACT.ACCESS, said.access())
                        .set(RESTRICTED_FACT.NUMBER, said.number())
                        .set(RESTRICTED_FACT.UNIT, said.unit())
                        .set(RESTRICTED_FACT.WORDS, said.words())
                        .set(RESTRICTED_FACT.SOURCE_NO, said.source())
                        .set(RESTRICTED_FACT.RECORDING_NO, said.recording())
                        .execute();
            }
        }
    }

    /** A doubt goes with the value it is about. */
    private void moveDoubts(UUID kept, UUID merged, Map<Reading, Said> taken) {
        for (DoubtRecord doubt : sql.selectFrom(DOUBT)
                .where(DOUBT.SUBJECT_ID.eq(merged))
                .and(DOUBT.CLOSED_RECORDING_NO.isNull())
                .orderBy(DOUBT.RECORDING_NO, DOUBT.ID)
                .fetch()) {
            Said said = taken.get(new Reading(doubt.getIndicatorNo(), doubt.getPeriod()));
            if (said != null
                    && said.number() != null
                    && said.number().compareTo(doubt.getNumber()) == 0
                    && doubt.getUnit().equals(said.unit())) {
                Long first = doubt.getFirstRecordingNo();
                sql.insertInto(DOUBT)
                        .set(DOUBT.ID, SubjectId.next().value())
                        .set(DOUBT.INDICATOR_NO, doubt.getIndicatorNo())
                        .set(DOUBT.SUBJECT_ID, kept)
                        .set(DOUBT.PERIOD, doubt.getPeriod())
                        .set(DOUBT.NUMBER, doubt.getNumber())
                        .set(DOUBT.UNIT, doubt.getUnit())
                        .set(DOUBT.REASON, doubt.getReason())
                        .set(DOUBT.RECORDING_NO, act.no())
                        .set(DOUBT.FIRST_RECORDING_NO, first == null ? doubt.getRecordingNo() : first)
                        .onConflictDoNothing()
                        .execute();
            }
        }
    }

    private void closeDoubts(UUID kept, Opened merge) {
        sql.update(DOUBT)
                .set(DOUBT.CLOSED_RECORDING_NO, act.no())
                .where(DOUBT.SUBJECT_ID.eq(kept))
                .and(DOUBT.RECORDING_NO.eq(merge.no()))
                .and(DOUBT.CLOSED_RECORDING_NO.isNull())
                .execute();
    }

    /** The newest readings of one subject, from its facts. */
    private void renewReadings(UUID subject) {
        Fact current = FACT.as("current");
        sql.deleteFrom(READING).where(READING.SUBJECT_ID.eq(subject)).execute();
        sql.insertInto(
                        READING,
                        READING.SUBJECT_ID,
                        READING.INDICATOR_NO,
                        READING.PERIOD,
                        READING.NUMBER,
                        READING.WORDS,
                        READING.UNIT)
                .select(NewestOf.periods(
                        select(FACT.fields())
                                .distinctOn(FACT.INDICATOR_NO, FACT.SUBJECT_ID, FACT.PERIOD)
                                .from(FACT)
                                .where(FACT.SUBJECT_ID.eq(subject))
                                .orderBy(FACT.INDICATOR_NO, FACT.SUBJECT_ID, FACT.PERIOD, FACT.RECORDED_AT.desc())
                                .asTable(current),
                        current))
                .execute();
        new StagedDoubts(sql, act.no(), act.at()).markReadings(subject);
    }
}
