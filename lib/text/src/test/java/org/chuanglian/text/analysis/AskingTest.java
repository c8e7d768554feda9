package org.chuanglian.text.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class AskingTest {

    @Test
    void takesOutWhatAsksAndNothingElse() {
        assertThat(Asking.without("黑豹队的防守丢了多少分？")).isEqualTo("黑豹队的防守丢了 分？");
        assertThat(Asking.without("希望小学在哪里")).isEqualTo("希望小学在 ");
        assertThat(Asking.without("")).isEmpty();
    }
}
