package org.chuanglian.platform.registry.storage;

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
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
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
    private static final int PORTION = 1_000;

    private final DSLContext sql;
    private final Opened act;

    MergedFacts(DSLContext sql, Opened act) {
        this.sql = sql;
        this.act = act;
    }

    /** One value of a reading in one class of access. */
    private record Cell(int indicator, String period, short access) {
        boolean isStricterThan(Cell other) {
            return indicator == other.indicator && period.equals(other.period) && access > other.access;
        }
    }

    private record Said(
            Cell cell,
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

        Said withdrawn(Opened act) {
            return new Said(cell, null, null, null, source, act.no(), act.at());
        }
    }

    /** Moves what stands of one to the other, whose own stands; how many facts that everybody may read were taken over. */
    long merge(UUID kept, UUID merged) {
        Map<Cell, Said> own = newest(kept, null);
        Map<Cell, Said> others = newest(merged, null);
        List<Said> ended = new ArrayList<>();
        Map<Cell, Said> taken = new LinkedHashMap<>();
        for (Said said : others.values()) {
            if (said.stands()) {
                ended.add(said.withdrawn(act));
                if (!isOvershadowed(said, others) && !isKnown(said.cell(), own)) {
                    taken.put(said.cell(), said);
                }
            }
        }
        long open =
                taken.keySet().stream().filter(cell -> cell.access() == PUBLIC).count();
        restate(taken, own);
        write(merged, ended);
        write(kept, taken.values());
        moveDoubts(kept, merged, taken);
        renewReadings(kept);
        renewReadings(merged);
        return open;
    }

    /** Gives back to each what it had before the merge, as far as nothing was said of it since. */
    long split(UUID kept, UUID merged, Opened merge) {
        Map<Cell, Said> before = newest(merged, merge.at());
        Map<Cell, Said> now = newest(kept, null);
        Map<Cell, Said> own = newest(kept, merge.at());
        Map<Cell, Said> taken = new HashMap<>();
        takenAt(kept, merge.at()).forEach(said -> taken.put(said.cell(), said));
        List<Said> restored = newest(merged, null).values().stream()
                .filter(said -> said.recording() == merge.no())
                .flatMap(said -> Stream.ofNullable(before.get(said.cell())))
                .filter(Said::stands)
                .filter(was -> !isOvershadowed(was, before))
                .filter(was -> !hasEnded(was, taken.get(was.cell()), now.get(was.cell())))
                .toList();
        Map<Cell, Said> ended = new LinkedHashMap<>();
        for (Said moved : taken.values()) {
            Said known = now.get(moved.cell());
            Said had = own.get(moved.cell());
            boolean restated = had != null && had.stands();
            if (known != null && known.isSaidBy(moved) && moved.stands() && !restated) {
                ended.put(moved.cell(), moved.withdrawn(act));
            }
        }
        restate(ended, now);
        write(merged, restored);
        write(kept, ended.values());
        closeDoubts(kept, merge);
        renewReadings(kept);
        renewReadings(merged);
        return restored.stream().filter(said -> said.cell().access() == PUBLIC).count();
    }

    /** It was taken over, and whoever said it has withdrawn it since. */
    private static boolean hasEnded(Said was, @Nullable Said taken, @Nullable Said now) {
        return taken != null && taken.isSaidBy(was) && now != null && !now.stands();
    }

    /** A stricter value of the same reading that was in force stays so beside what is written now. */
    private static void restate(Map<Cell, Said> written, Map<Cell, Said> known) {
        List<Cell> cells = List.copyOf(written.keySet());
        for (Said said : known.values()) {
            if (said.cell().access() > PUBLIC
                    && said.stands()
                    && !isOvershadowed(said, known)
                    && cells.stream().anyMatch(said.cell()::isStricterThan)) {
                written.putIfAbsent(said.cell(), said);
            }
        }
    }

    /** The subject has a value of its own in this class or a less strict one; stricter ones are none of its readers' business. */
    private static boolean isKnown(Cell cell, Map<Cell, Said> own) {
        for (short access = PUBLIC; access <= cell.access(); access++) {
            Said known = own.get(new Cell(cell.indicator(), cell.period(), access));
            if (known != null && known.stands()) {
                return true;
            }
        }
        return false;
    }

    /** Something less strict was said later: nobody reads this one any more. */
    private static boolean isOvershadowed(Said said, Map<Cell, Said> all) {
        for (short access = PUBLIC; access < said.cell().access(); access++) {
            Said other = all.get(new Cell(said.cell().indicator(), said.cell().period(), access));
            if (other != null && other.at().isAfter(said.at())) {
                return true;
            }
        }
        return false;
    }

    /** What was said last of each reading in each class; before a time, or of all. */
    private Map<Cell, Said> newest(UUID subject, @Nullable OffsetDateTime before) {
        Map<Cell, Said> newest = new HashMap<>();
        for (Said said : all(subject)) {
            if (before == null || said.at().isBefore(before)) {
                newest.merge(said.cell(), said, (one, two) -> one.at().isAfter(two.at()) ? one : two);
            }
        }
        return newest;
    }

    private List<Said> takenAt(UUID kept, OffsetDateTime at) {
        return all(kept).stream().filter(said -> said.at().isEqual(at)).toList();
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
                new Cell(row.get(FACT.INDICATOR_NO), row.get(FACT.PERIOD), row.get(2, Short.class)),
                row.get(FACT.NUMBER),
                row.get(FACT.UNIT),
                row.get(FACT.WORDS),
                row.get(FACT.SOURCE_NO),
                row.get(FACT.RECORDING_NO),
                row.get(FACT.RECORDED_AT));
    }

    private void write(UUID subject, Collection<Said> facts) {
        List<Said> open =
                facts.stream().filter(said -> said.cell().access() == PUBLIC).toList();
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
                                    said.cell().indicator(),
                                    subject,
                                    said.cell().period(),
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
            if (said.cell().access() > PUBLIC) {
                sql.insertInto(RESTRICTED_FACT)
                        .set(RESTRICTED_FACT.INDICATOR_NO, said.cell().indicator())
                        .set(RESTRICTED_FACT.SUBJECT_ID, subject)
                        .set(RESTRICTED_FACT.PERIOD, said.cell().period())
                        .set(RESTRICTED_FACT.RECORDED_AT, act.at())
                        .set(RESTRICTED_FACT.ACCESS, said.cell().access())
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
    private void moveDoubts(UUID kept, UUID merged, Map<Cell, Said> taken) {
        for (DoubtRecord doubt : sql.selectFrom(DOUBT)
                .where(DOUBT.SUBJECT_ID.eq(merged))
                .and(DOUBT.CLOSED_RECORDING_NO.isNull())
                .orderBy(DOUBT.RECORDING_NO, DOUBT.ID)
                .fetch()) {
            Said said = taken.get(new Cell(doubt.getIndicatorNo(), doubt.getPeriod(), PUBLIC));
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
