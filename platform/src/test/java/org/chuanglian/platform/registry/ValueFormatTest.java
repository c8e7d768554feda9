package org.chuanglian.platform.registry;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import org.chuanglian.platform.shell.Language;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class ValueFormatTest {

    private static final List<Unit> UNITS = List.of(
            new Unit("CNY", "元", "yuan", "CNY", BigDecimal.ONE),
            new Unit("CNY1e4", "万元", "10,000 yuan", "CNY", new BigDecimal("10000")),
            new Unit("CNY1e8", "亿元", "100 million yuan", "CNY", new BigDecimal("100000000")),
            new Unit("USD", "美元", "US dollar", "USD", BigDecimal.ONE),
            new Unit("USD1e6", "百万美元", "million US dollars", "USD", new BigDecimal("1000000")),
            new Unit("person", "人", "persons", "people", BigDecimal.ONE),
            new Unit("person1e4", "万人", "10,000 persons", "people", new BigDecimal("10000")),
            new Unit("company", "家", "company", "count", BigDecimal.ONE),
            new Unit("percent", "%", "percent", "share", new BigDecimal("0.01")));

    private static final Indicator MONEY = indicator(Indicator.ValueType.MONEY, "CNY");

    private static Indicator indicator(Indicator.ValueType type, @Nullable String unit) {
        return new Indicator("X", "某", "some", type, unit, 1, "any", "g", "", "", 1);
    }

    private static String shown(Language language, Indicator indicator, String number, String unit) {
        ValueFormat.Shown shown =
                new ValueFormat(language, UNITS).shown(indicator, new FactValue.Quantity(new BigDecimal(number), unit));
        return shown.written();
    }

    @Test
    void writesMoneyInTheChineseMyriadsThatKeepItShort() {
        assertThat(shown(Language.CHINESE, MONEY, "124000000", "CNY")).isEqualTo("1.24亿元");
        assertThat(shown(Language.CHINESE, MONEY, "36800000", "CNY")).isEqualTo("3,680万元");
        assertThat(shown(Language.CHINESE, MONEY, "3680", "CNY1e4")).isEqualTo("3,680万元");
        assertThat(shown(Language.CHINESE, MONEY, "9999", "CNY")).isEqualTo("9,999元");
        assertThat(shown(Language.CHINESE, MONEY, "-124000000", "CNY")).isEqualTo("−1.24亿元");
        assertThat(shown(Language.CHINESE, indicator(Indicator.ValueType.MONEY, "USD1e6"), "250", "USD1e6"))
                .isEqualTo("2.5亿美元");
    }

    @Test
    void writesMoneyInEnglishMillionsAndBillions() {
        assertThat(shown(Language.ENGLISH, MONEY, "1560000000", "CNY")).isEqualTo("¥1.56bn");
        assertThat(shown(Language.ENGLISH, MONEY, "3680", "CNY1e4")).isEqualTo("¥36.8m");
        assertThat(shown(Language.ENGLISH, MONEY, "-5000", "CNY")).isEqualTo("−¥5,000");
    }

    @Test
    void writesNoFloatingPointDust() {
        assertThat(shown(Language.CHINESE, MONEY, "0.1", "CNY")).isEqualTo("0.1元");
        assertThat(shown(Language.CHINESE, MONEY, "30000000000000000000.07", "CNY"))
                .isEqualTo("300,000,000,000亿元");
    }

    @Test
    void keepsTheExactValueBesideTheRoundedOne() {
        ValueFormat.Shown shown = new ValueFormat(Language.CHINESE, UNITS)
                .shown(MONEY, new FactValue.Quantity(new BigDecimal("123456789.120"), "CNY"));
        assertThat(shown.text()).isEqualTo("1.23");
        assertThat(shown.exact()).isEqualTo("123456789.12元");
    }

    @Test
    void writesCountsOfMyriadsOutInEnglish() {
        Indicator people = indicator(Indicator.ValueType.NUMBER, "person1e4");
        assertThat(shown(Language.CHINESE, people, "3213.34", "person1e4")).isEqualTo("3,213万人");
        assertThat(shown(Language.ENGLISH, people, "3213.34", "person1e4")).isEqualTo("32,133,400 persons");
    }

    @Test
    void convertsByTheCataloguesFactors() {
        ValueFormat format = new ValueFormat(Language.CHINESE, UNITS);
        assertThat(format.inUnitOf(MONEY, new FactValue.Quantity(new BigDecimal("1.5"), "CNY1e8")))
                .isEqualByComparingTo("150000000");
    }

    @Test
    void leavesOutWordsThatOnlySayThatSomethingIsCountedInEnglish() {
        Indicator firms = indicator(Indicator.ValueType.NUMBER, "company");
        assertThat(shown(Language.CHINESE, firms, "1234", "company")).isEqualTo("1,234家");
        assertThat(shown(Language.ENGLISH, firms, "1234", "company")).isEqualTo("1,234");
        assertThat(shown(Language.ENGLISH, indicator(Indicator.ValueType.NUMBER, "percent"), "2.48", "percent"))
                .isEqualTo("2.48%");
    }

    @Test
    void writesAFigureThatNoIndicatorStandsBehindByItsUnitAlone() {
        ValueFormat english = new ValueFormat(Language.ENGLISH, UNITS);
        assertThat(english.shown(new BigDecimal("746.7"), "CNY1e8").written()).isEqualTo("¥74.67bn");
        assertThat(english.shown(new BigDecimal("95135"), "person").written()).isEqualTo("95,135 persons");
        assertThat(english.shown(new BigDecimal("1234.5"), null).written()).isEqualTo("1,234.5");
        assertThat(english.shown(new BigDecimal("3"), "lost-unit").written()).isEqualTo("3 lost-unit");
    }
}
