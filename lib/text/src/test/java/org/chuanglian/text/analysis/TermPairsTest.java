package org.chuanglian.text.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class TermPairsTest {

    @Test
    void knowsWhatATermIsCalledInTheOtherLanguage() {
        assertThat(TermPairs.standard().in(List.of("使用", "碳化硅", "器件")).get("碳化硅"))
                .contains("silicon carbide", "sic");
        assertThat(TermPairs.standard().in(List.of("a", "fuel", "cell")).get("fuel cell"))
                .contains("燃料电池");
    }

    @Test
    void readsItsListWithoutATermAlone() {
        assertThat(Lists.lines("term-pairs.txt")).isNotEmpty().allMatch(line -> line.split("\\|").length > 1);
    }
}
