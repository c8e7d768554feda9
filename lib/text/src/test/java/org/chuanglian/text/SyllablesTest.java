package org.chuanglian.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.chuanglian.text.Syllables.Split;
import org.junit.jupiter.api.Test;

class SyllablesTest {

    @Test
    void splitsAWholeName() {
        assertThat(Syllables.splits("chongqingdaxue", 8))
                .contains(new Split(List.of("chong", "qing", "da", "xue"), List.of()));
    }

    @Test
    void readsBothWays() {
        assertThat(Syllables.splits("xian", 8))
                .contains(new Split(List.of("xian"), List.of()), new Split(List.of("xi", "an"), List.of()));
    }

    @Test
    void completesTheLastSyllable() {
        assertThat(Syllables.splits("dax", 8)).anySatisfy(split -> {
            assertThat(split.whole()).containsExactly("da");
            assertThat(split.endings()).contains("xue", "xi").doesNotContain("shi");
        });
    }

    @Test
    void findsNothingInWhatIsNoPinyin() {
        assertThat(Syllables.splits("university", 8)).isEmpty();
        assertThat(Syllables.splits("", 8)).isEmpty();
        assertThat(Syllables.splits("a".repeat(65), 8)).isEmpty();
    }

    @Test
    void staysWithinItsLimit() {
        assertThat(Syllables.splits("xianxianxianxianxianxianxianxian", 8)).hasSize(8);
    }
}
