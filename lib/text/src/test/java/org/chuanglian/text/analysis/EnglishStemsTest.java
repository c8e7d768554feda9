package org.chuanglian.text.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class EnglishStemsTest {

    private final EnglishStems stems = new EnglishStems();

    @Test
    void bringsFormsOfAWordTogether() {
        assertThat(stems.of("running")).isEqualTo(stems.of("runs"));
        assertThat(stems.of("algorithms")).isEqualTo(stems.of("algorithm"));
    }

    @Test
    void readsBritishSpellingAsAmerican() {
        assertThat(stems.of("behaviour")).isEqualTo(stems.of("behavior"));
        assertThat(stems.of("optimisation")).isEqualTo(stems.of("optimization"));
        assertThat(stems.of("analysed")).isEqualTo(stems.of("analyzed"));
        assertThat(stems.of("fibre")).isEqualTo(stems.of("fiber"));
        assertThat(stems.of("hours")).isEqualTo(stems.of("hour"));
    }

    @Test
    void leavesCodesAndOtherAlphabetsAlone() {
        assertThat(stems.of("il6s")).isEqualTo("il6s");
        assertThat(stems.of("наука")).isEqualTo("наука");
    }
}
