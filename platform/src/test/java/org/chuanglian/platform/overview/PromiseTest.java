package org.chuanglian.platform.overview;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;
import org.chuanglian.platform.overview.Measurement.Measured;
import org.chuanglian.platform.overview.Promise.Bound;
import org.chuanglian.platform.overview.Promise.Kind;
import org.chuanglian.platform.registry.RelationType;
import org.chuanglian.platform.registry.Stage;
import org.chuanglian.platform.registry.SubjectKind;
import org.chuanglian.platform.shared.Period;
import org.chuanglian.platform.shared.RegionCode;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PromiseTest {

    private static final LocalDate HALF_WAY = LocalDate.of(2025, 7, 2);

    static Promise promise(Kind kind, Bound bound, @Nullable String base, @Nullable Period due) {
        return new Promise(
                "p",
                kind,
                Promise.Theme.IMPORT,
                "承诺",
                "a promise",
                new BigDecimal("100"),
                bound,
                "count",
                base == null ? null : new BigDecimal(base),
                base == null ? null : Period.of("2024"),
                Period.of("2022-06-07"),
                due,
                null,
                new Measure.Imported(Stage.SIGNING),
                "S");
    }

    private static Measured value(String number) {
        return new Measured(new BigDecimal(number), 1);
    }

    @ParameterizedTest
    @CsvSource({"EXACT,100,true", "EXACT,99.9,false", "ABOVE,100,false", "ABOVE,100.1,true", "ABOUT,100,true"})
    void isKeptWhenTheValueReachesWhatWasSaid(Bound bound, String value, boolean kept) {
        Standing standing = Standing.of(promise(Kind.RESULT, bound, null, null), value(value), HALF_WAY);
        assertThat(standing.status() == Status.KEPT).isEqualTo(kept);
    }

    @Test
    void neverCallsAStatedResultBrokenWhenFewerAreOnRecord() {
        Standing standing = Standing.of(promise(Kind.RESULT, Bound.EXACT, null, null), value("3"), HALF_WAY);
        assertThat(standing).isEqualTo(new Standing.Unmeasurable(Obstacle.FEWER_RECORDED, Optional.of(value("3"))));
    }

    @ParameterizedTest
    @CsvSource({"45,ON_TRACK", "44,SLOW", "11,SLOW", "10,OUT_OF_REACH", "0,OUT_OF_REACH"})
    void holdsATargetsProgressAgainstTime(String value, Status status) {
        Promise promise = promise(Kind.TARGET, Bound.EXACT, "0", Period.of("2025"));
        assertThat(Standing.of(promise, value(value), HALF_WAY).status()).isEqualTo(status);
    }

    @Test
    void callsATargetOverdueOnceItsDayHasPassed() {
        Promise promise = promise(Kind.TARGET, Bound.EXACT, "0", Period.of("2025"));
        assertThat(Standing.of(promise, value("99"), LocalDate.of(2025, 12, 31)).status())
                .isEqualTo(Status.ON_TRACK);
        assertThat(Standing.of(promise, value("99"), LocalDate.of(2026, 1, 1)).status())
                .isEqualTo(Status.OUT_OF_REACH);
    }

    @Test
    void saysWhichOfBaseAndDueDayIsMissing() {
        assertThat(Standing.of(promise(Kind.TARGET, Bound.EXACT, "0", null), value("50"), HALF_WAY))
                .isEqualTo(new Standing.Unmeasurable(Obstacle.NO_DUE, Optional.of(value("50"))));
        assertThat(Standing.of(promise(Kind.TARGET, Bound.EXACT, null, Period.of("2025")), value("50"), HALF_WAY))
                .isEqualTo(new Standing.Unmeasurable(Obstacle.NO_BASE, Optional.of(value("50"))));
    }

    @Test
    void refusesAValueThatRestsOnNothing() {
        assertThatThrownBy(() -> new Measured(BigDecimal.TEN, 0)).hasMessageContaining("at least one");
    }

    @Test
    void isTheSameHoweverManyZerosItsFigureCarries() {
        Promise plain = promise(Kind.RESULT, Bound.EXACT, null, null);
        assertThat(new Promise(
                        "p",
                        Kind.RESULT,
                        Promise.Theme.IMPORT,
                        "承诺",
                        "a promise",
                        new BigDecimal("1.00E+2"),
                        Bound.EXACT,
                        "count",
                        null,
                        null,
                        Period.of("2022-06-07"),
                        null,
                        null,
                        new Measure.Imported(Stage.SIGNING),
                        "S"))
                .isEqualTo(plain);
    }

    @Test
    void readsBackEveryMeasureItWrites() {
        assertThat(Measure.read("imported:landing")).contains(new Measure.Imported(Stage.LANDING));
        assertThat(Measure.read("related:imported:incubates:enterprise"))
                .contains(new Measure.RelatedToImported(RelationType.INCUBATES, SubjectKind.ENTERPRISE));
        assertThat(Measure.read("related:500120:incubates:enterprise"))
                .contains(new Measure.RelatedWithin(
                        new RegionCode("500120"), RelationType.INCUBATES, SubjectKind.ENTERPRISE));
        assertThat(Measure.read("sum:FIRM_RD_EXPENSE:2021"))
                .contains(new Measure.SumOfImported("FIRM_RD_EXPENSE", Period.of("2021")));
        assertThat(Measure.read("gap:talent-rank")).contains(new Measure.Gap(Obstacle.TALENT_RANK));
        for (String code : new String[] {
            "imported:landing", "related:500120:incubates:enterprise", "sum:FIRM_RD_EXPENSE:2021", "gap:talent-rank"
        }) {
            assertThat(Measure.read(code).orElseThrow().code()).isEqualTo(code);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "imported", "imported:exit", "gap:no-due", "sum:X:soon", "related:imported:likes:enterprise"
            })
    void refusesWhatIsNoMeasure(String text) {
        assertThat(Measure.read(text)).isEmpty();
    }
}
