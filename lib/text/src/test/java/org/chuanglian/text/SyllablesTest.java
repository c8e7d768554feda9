package org.chuanglian.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.chuanglian.text.Syllables.Split;
import org.junit.jupiter.api.Test;

class SyllablesTest {

    @Test
    void splitsAWholeName() {
        assertThat(Syllables.splits("chongqingdaxue", 8))
                .contains(new Split(List.of("chong", "qing", "da", "xue"), ""));
    }

    @Test
    void readsBothWays() {
        assertThat(Syllables.splits("xian", 8))
                .contains(new Split(List.of("xian"), ""), new Split(List.of("xi", "an"), ""));
    }

    @Test
    void leavesTheLastSyllableUnfinished() {
        assertThat(Syllables.splits("dax", 8)).contains(new Split(List.of("da"), "x"));
        assertThat(Syllables.splits("daxu", 8))
                .contains(new Split(List.of("da", "xu"), ""), new Split(List.of("da"), "xu"));
        assertThat(new Split(List.of("da"), "x").size()).isEqualTo(2);
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
