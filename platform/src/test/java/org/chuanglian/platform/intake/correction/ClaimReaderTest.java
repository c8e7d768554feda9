package org.chuanglian.platform.intake.correction;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.chuanglian.platform.intake.correction.ClaimReader.Reading;
import org.chuanglian.platform.registry.FactValue;
import org.chuanglian.platform.registry.Indicator;
import org.chuanglian.platform.registry.Unit;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class ClaimReaderTest {

    private static final List<Unit> UNITS = List.of(
            new Unit("CNY1e4", "万元", "10,000 yuan", "CNY", new BigDecimal("10000")),
            new Unit("CNY", "元", "yuan", "CNY", BigDecimal.ONE),
            new Unit("person", "人", "persons", "people", BigDecimal.ONE));

    private static Indicator indicator(Indicator.ValueType type, @Nullable String unit) {
        return new Indicator("X", "某", "some", type, unit, 1, "any", "g", "", "", 1);
    }

    private static Reading money(String text, String unit) {
        return ClaimReader.read(indicator(Indicator.ValueType.MONEY, "CNY"), UNITS, text, unit, Optional.empty());
    }

    @Test
    void readsGroupedNumbersExactly() {
        assertThat(money(" 1,234.50 ", "CNY1e4"))
                .isEqualTo(new Reading.Claim(new FactValue.Quantity(new BigDecimal("1234.50"), "CNY1e4")));
        assertThat(money("−5", "CNY"))
                .isEqualTo(new Reading.Claim(new FactValue.Quantity(new BigDecimal("-5"), "CNY")));
    }

    @Test
    void refusesWhatIsNoNumber() {
        for (String text : new String[] {"十二", "1e9", "1.2.3", "NaN", "0x10", "=1+1", "9".repeat(41)}) {
            assertThat(money(text, "CNY")).as(text).isInstanceOf(Reading.NoNumber.class);
        }
        assertThat(money("  ", "CNY")).isInstanceOf(Reading.NotGiven.class);
    }

    @Test
    void offersTheUnitsOfTheDimensionOnly() {
        assertThat(money("1", "person"))
                .isInstanceOfSatisfying(
                        Reading.WrongUnit.class,
                        wrong -> assertThat(wrong.possible())
                                .extracting(Unit::code)
                                .containsExactly("CNY", "CNY1e4"));
    }

    @Test
    void readsDaysAndWords() {
        Indicator day = indicator(Indicator.ValueType.DATE, null);
        assertThat(ClaimReader.read(day, UNITS, "2021-05-07", "", Optional.empty()))
                .isEqualTo(new Reading.Claim(new FactValue.Day(LocalDate.of(2021, 5, 7))));
        assertThat(ClaimReader.read(day, UNITS, "2021-02-30", "", Optional.empty()))
                .isInstanceOf(Reading.NoDay.class);
        Indicator words = indicator(Indicator.ValueType.TEXT, null);
        assertThat(ClaimReader.read(words, UNITS, "字".repeat(501), "", Optional.empty()))
                .isEqualTo(new Reading.TooLong(501));
    }

    @Test
    void refusesAClaimThatChangesNothing() {
        assertThat(ClaimReader.read(
                        indicator(Indicator.ValueType.MONEY, "CNY"),
                        UNITS,
                        "5.00",
                        "CNY",
                        Optional.of(new FactValue.Quantity(new BigDecimal("5"), "CNY"))))
                .isInstanceOf(Reading.Unchanged.class);
    }
}
