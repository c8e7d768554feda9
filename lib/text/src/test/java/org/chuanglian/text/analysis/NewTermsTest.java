package org.chuanglian.text.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class NewTermsTest {

    private static final List<String> TEXTS =
            List.of("研究锆钛酸铅薄膜的制备", "新型锆钛酸铅陶瓷材料", "采用锆钛酸铅作为换能器", "锆钛酸铅器件测试方法", "高性能锆钛酸铅传感", "薄膜材料的制备方法");

    @Test
    void findsWhatStandsTogetherInManySurroundings() {
        assertThat(NewTerms.in(TEXTS, Lexicon.standard(), 4))
                .extracting(NewTerms.NewTerm::term)
                .contains("锆钛酸铅")
                .doesNotContain("钛酸铅薄", "铅薄");
    }

    @Test
    void findsNothingThatTheLexiconKnows() {
        assertThat(NewTerms.in(TEXTS, Lexicon.standard().with(List.of("锆钛酸铅")), 4))
                .extracting(NewTerms.NewTerm::term)
                .doesNotContain("锆钛酸铅");
    }

    @Test
    void findsNothingInNothing() {
        assertThat(NewTerms.in(List.of("", "abc 123"), Lexicon.standard(), 1)).isEmpty();
    }
}
