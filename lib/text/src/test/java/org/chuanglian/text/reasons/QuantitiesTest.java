package org.chuanglian.text.reasons;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class QuantitiesTest {

    private static Quantity only(String text) {
        var found = Quantities.in(text);
        assertThat(found).as(text).hasSize(1);
        return found.getFirst();
    }

    private static void isFromTo(String text, String dimension, double low, double high) {
        var quantity = only(text);
        assertThat(quantity.dimension()).as(text).isEqualTo(dimension);
        if (Double.isInfinite(low)) {
            assertThat(quantity.low()).as(text).isEqualTo(low);
        } else {
            assertThat(quantity.low()).as(text).isCloseTo(low, within(Math.abs(low) * 1e-9));
        }
        if (Double.isInfinite(high)) {
            assertThat(quantity.high()).as(text).isEqualTo(high);
        } else {
            assertThat(quantity.high()).as(text).isCloseTo(high, within(Math.abs(high) * 1e-9));
        }
    }

    @Test
    void readsBoundsInChineseAndEnglish() {
        isFromTo("误差≤0.5%", "1", Double.NEGATIVE_INFINITY, 0.005);
        isFromTo("合格率不低于95%", "1", 0.95, Double.POSITIVE_INFINITY);
        isFromTo("抗拉强度大于等于800 MPa", "Pa", 8e8, Double.POSITIVE_INFINITY);
        isFromTo("寿命5000小时以上", "s", 1.8e7, Double.POSITIVE_INFINITY);
        isFromTo("latency of less than 5 ms", "s", Double.NEGATIVE_INFINITY, 0.005);
        isFromTo("at least 300 Wh/kg", "Wh/kg", 300, Double.POSITIVE_INFINITY);
        isFromTo("循环寿命不少于1.2万次", "次", 12_000, Double.POSITIVE_INFINITY);
    }

    @Test
    void readsRangesTolerancesAndPlainValues() {
        isFromTo("工作温度-40~85℃", "K", 233.15, 358.15);
        isFromTo("粒径10-20 μm", "m", 1e-5, 2e-5);
        isFromTo("直径5±0.2mm", "m", 0.0048, 0.0052);
        isFromTo("8英寸晶圆", "m", 0.2032, 0.2032);
        isFromTo("预算1,500万元", "元", 1.5e7, 1.5e7);
        isFromTo("装机10 MW", "W", 1e7, 1e7);
    }

    @Test
    void saysOfWhatAQuantityIs() {
        assertThat(only("要求：能量密度≥300Wh/kg").subject()).isEqualTo("能量密度");
    }

    @Test
    void readsSeveralInTheirOrder() {
        assertThat(Quantities.in("能量密度≥300Wh/kg，循环寿命≥2000次，成本低于0.5元"))
                .extracting(Quantity::dimension)
                .containsExactly("Wh/kg", "次", "元");
    }

    @Test
    void takesNoNumberWithoutAUnitForAQuantity() {
        assertThat(Quantities.in("见第3章，GB/T 22900，AB12mmx，型号X100")).isEmpty();
        assertThat(Quantities.in("")).isEmpty();
    }
}
