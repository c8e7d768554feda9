package org.chuanglian.platform.overview.web;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.chuanglian.platform.overview.Ledger;
import org.chuanglian.platform.overview.Measurement.Measured;
import org.chuanglian.platform.overview.Promise;
import org.chuanglian.platform.overview.Standing;
import org.jspecify.annotations.Nullable;

/**
 * A promise in a file: exact numbers, codes instead of words, null where nothing is known.
 *
 * @param done share of the way from base to figure, in percent
 * @param time share of the time from base to due day, in percent
 * @param obstacle why it cannot be measured
 */
record PromiseFile(
        String code,
        String kind,
        String theme,
        String statementZh,
        String statementEn,
        BigDecimal figure,
        String bound,
        String unit,
        @Nullable BigDecimal base,
        @Nullable String basePeriod,
        String asOf,
        @Nullable String due,
        @Nullable String owner,
        String measure,
        String source,
        int version,
        String recordedAt,
        String status,
        @Nullable BigDecimal value,
        @Nullable Long evidence,
        @Nullable Integer done,
        @Nullable Integer time,
        @Nullable String obstacle) {

    /** The names of the columns, in order. */
    static final List<String> COLUMNS = List.of(
            "code",
            "kind",
            "theme",
            "statement_zh",
            "statement_en",
            "figure",
            "bound",
            "unit",
            "base",
            "base_period",
            "as_of",
            "due",
            "owner",
            "measure",
            "source",
            "version",
            "recorded_at",
            "status",
            "value",
            "evidence",
            "done_percent",
            "time_percent",
            "obstacle");

    static PromiseFile of(Ledger.Entry entry) {
        Promise promise = entry.promise();
        Standing standing = entry.standing();
        Optional<Measured> measured = standing.measured();
        Standing.@Nullable Progress progress =
                standing instanceof Standing.Underway underway ? underway.progress() : null;
        return new PromiseFile(
                promise.code(),
                promise.kind().code(),
                promise.theme().code(),
                promise.statementZh(),
                promise.statementEn(),
                promise.figure(),
                promise.bound().code(),
                promise.unit(),
                promise.base(),
                text(promise.basePeriod()),
                promise.asOf().toString(),
                text(promise.due()),
                promise.owner(),
                promise.measure().code(),
                promise.source(),
                entry.worded().version(),
                entry.worded().recordedAt().toString(),
                standing.status().code(),
                measured.map(Measured::value).orElse(null),
                measured.map(Measured::evidence).orElse(null),
                progress == null ? null : progress.done(),
                progress == null ? null : progress.time(),
                standing instanceof Standing.Unmeasurable(var why, var _) ? why.code() : null);
    }

    private static @Nullable String text(@Nullable Object value) {
        return value == null ? null : value.toString();
    }

    /** The cells in the order of the columns; empty where nothing is known. */
    List<String> cells() {
        return Stream.<@Nullable Object>of(
                        code,
                        kind,
                        theme,
                        statementZh,
                        statementEn,
                        figure.toPlainString(),
                        bound,
                        unit,
                        base == null ? null : base.toPlainString(),
                        basePeriod,
                        asOf,
                        due,
                        owner,
                        measure,
                        source,
                        version,
                        recordedAt,
                        status,
                        value == null ? null : value.toPlainString(),
                        evidence,
                        done,
                        time,
                        obstacle)
                .map(cell -> cell == null ? "" : cell.toString())
                .toList();
    }
}
