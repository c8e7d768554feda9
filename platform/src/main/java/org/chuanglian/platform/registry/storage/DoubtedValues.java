package org.chuanglian.platform.registry.storage;

import static org.chuanglian.platform.registry.db.Tables.DOUBT;
import static org.chuanglian.platform.registry.db.Tables.RECORDING;
import static org.jooq.impl.DSL.coalesce;
import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.inline;
import static org.jooq.impl.DSL.max;
import static org.jooq.impl.DSL.select;

import java.math.BigDecimal;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.chuanglian.platform.registry.Doubt;
import org.chuanglian.platform.shared.KnowledgeTime;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jspecify.annotations.Nullable;

/** The values that were doubted at a time, to be asked for by reading and value. */
final class DoubtedValues {

    private final Map<Value, Doubt> reasons = new HashMap<>();
    private final Set<UUID> subjects = new HashSet<>();

    private record Value(UUID subject, int indicatorNo, String period, BigDecimal number, String unit) {}

    private DoubtedValues() {}

    /** Reads the doubts that stood at a time and pass; of two on one value, the older tells the reason. */
    static DoubtedValues read(DSLContext sql, Condition which, KnowledgeTime at) {
        DoubtedValues read = new DoubtedValues();
        sql.selectFrom(DOUBT)
                .where(which.and(stoodAt(at)))
                .orderBy(DOUBT.RECORDING_NO, DOUBT.ID)
                .forEach(row -> {
                    Doubt reason = Doubt.read(row.getReason()).orElseThrow();
                    read.subjects.add(row.getSubjectId());
                    read.reasons.putIfAbsent(
                            new Value(
                                    row.getSubjectId(),
                                    row.getIndicatorNo(),
                                    row.getPeriod(),
                                    row.getNumber().stripTrailingZeros(),
                                    row.getUnit()),
                            reason);
                });
        return read;
    }

    /** Recordings are numbered in the order of their times, so that a time is a number here. */
    static Condition stoodAt(KnowledgeTime at) {
        Field<Long> last = coalesce(
                field(select(max(RECORDING.NO))
                        .from(RECORDING)
                        .where(RECORDING.RECORDED_AT.le(at.instant().atOffset(ZoneOffset.UTC)))),
                inline(0L));
        return DOUBT.RECORDING_NO
                .le(last)
                .and(DOUBT.CLOSED_RECORDING_NO.isNull().or(DOUBT.CLOSED_RECORDING_NO.gt(last)));
    }

    Set<UUID> subjects() {
        return subjects;
    }

    /** Why a value is doubted; null when it is not. */
    @Nullable
    Doubt on(UUID subject, int indicatorNo, String period, @Nullable BigDecimal number, @Nullable String unit) {
        return number == null || unit == null || !subjects.contains(subject)
                ? null
                : reasons.get(new Value(subject, indicatorNo, period, number.stripTrailingZeros(), unit));
    }
}
