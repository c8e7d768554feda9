package org.chuanglian.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class OneSlipTest {

    @Test
    void forgivesOneSlipOfEachSort() {
        assertThat(OneSlip.between("重庆大字", "重庆大学")).isTrue();
        assertThat(OneSlip.between("重庆学", "重庆大学")).isTrue();
        assertThat(OneSlip.between("重庆大大学", "重庆大学")).isTrue();
        assertThat(OneSlip.between("重大庆学", "重庆大学")).isTrue();
        assertThat(OneSlip.between("重庆大学", "重庆大学")).isTrue();
    }

    @Test
    void refusesTwo() {
        assertThat(OneSlip.between("重庆大", "重庆大学院")).isFalse();
        assertThat(OneSlip.between("庆重学大", "重庆大学")).isFalse();
        assertThat(OneSlip.between("", "重庆")).isFalse();
    }

    @Test
    void findsThePlaceWithinALongerText() {
        assertThat(OneSlip.within("长安气车", "重庆长安汽车股份")).isEqualTo(new OneSlip.Place(2, 6, true));
        assertThat(OneSlip.within("长安汽车", "重庆长安汽车股份")).isEqualTo(new OneSlip.Place(2, 6, false));
        assertThat(OneSlip.within("长安飞机", "重庆长安汽车股份").found()).isFalse();
    }
}
