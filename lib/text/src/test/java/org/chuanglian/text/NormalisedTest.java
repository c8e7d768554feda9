package org.chuanglian.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class NormalisedTest {

    @Test
    void makesFormsOfOneTextEqual() {
        assertThat(Normalised.of("　ＴＣＬ　科技\t（集團）").text()).isEqualTo("tcl 科技 (集团)");
        assertThat(Normalised.of("Café").text())
                .isEqualTo(Normalised.of("Cafe\u0301").text())
                .isEqualTo("cafe");
        assertThat(Normalised.of("鈣鈦礦").text()).isEqualTo("钙钛矿");
    }

    @Test
    void keepsCharactersThatSimplifiedChineseUses() {
        assertThat(Normalised.of("乾照光电著名").text()).isEqualTo("乾照光电著名");
    }

    @Test
    void compactsToLettersAndDigits() {
        assertThat(Normalised.of("万科 A（000002.SZ）").compact().text()).isEqualTo("万科a000002sz");
    }

    @Test
    void knowsWhereEachCharacterComesFrom() {
        String original = "a㈱Cafe\u0301𠮷";
        Normalised text = Normalised.of(original);
        assertThat(text.text()).isEqualTo("a(株)cafe𠮷");
        assertThat(original.substring(text.start(1), text.end(3))).isEqualTo("㈱");
        assertThat(original.substring(text.start(7), text.end(7))).isEqualTo("e\u0301");
        assertThat(original.substring(text.start(8), text.end(8))).isEqualTo("𠮷");
    }

    @Test
    void survivesHalfACharacter() {
        assertThat(Normalised.of("\uD842重").compact().text()).isEqualTo("重");
    }
}
