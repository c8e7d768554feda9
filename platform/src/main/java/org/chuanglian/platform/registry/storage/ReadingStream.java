package org.chuanglian.platform.registry.storage;

import java.math.BigDecimal;
import java.sql.Connection;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;
import org.chuanglian.platform.registry.FactValue;
import org.chuanglian.platform.registry.Facts.Reading;
import org.chuanglian.platform.registry.SubjectId;
import org.chuanglian.platform.shared.Period;
import org.jspecify.annotations.Nullable;

/**
 * Millions of readings out of the database. The rows come in the order of the key, subject, period, time; of each subject
 * and period the last is handed on.
 */
final class ReadingStream {

    private final Consumer<Reading> reader;
    private final int indicatorNo;
    private final DoubtedValues doubted;
    private final Map<String, Period> periods = new HashMap<>();
    private final Map<String, String> units = new HashMap<>();
    private @Nullable UUID subject;
    private @Nullable String period;
    private @Nullable BigDecimal number;
    private @Nullable String unit;

    ReadingStream(Consumer<Reading> reader, int indicatorNo, DoubtedValues doubted) {
        this.reader = reader;
        this.indicatorNo = indicatorNo;
        this.doubted = doubted;
    }

    /** @param query subject, period, number, unit, in the order of subject, period, time of recording */
    void read(Connection connection, String query) {
        CopiedRow.each(connection, query, this::take);
        hand();
    }

    private void take(CopiedRow row) {
        UUID nextSubject = row.uuid();
        String nextPeriod = row.text();
        if (!nextSubject.equals(subject) || !nextPeriod.equals(period)) {
            hand();
            subject = nextSubject;
            period = nextPeriod;
        }
        number = row.numberOrNull();
        String read = row.textOrNull();
        unit = read == null ? null : units.computeIfAbsent(read, same -> same);
    }

    private void hand() {
        if (subject != null && period != null && number != null && unit != null) {
            reader.accept(new Reading(
                    new SubjectId(subject),
                    periods.computeIfAbsent(period, Period::of),
                    new FactValue.Quantity(number, unit),
                    doubted.on(subject, indicatorNo, period, number, unit)));
        }
    }
}
