package org.chuanglian.text.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.atomic.AtomicInteger;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class TextAnalyserProperties {

    @Property
    void neverGoesBackInPosition(@ForAll("texts") String text) {
        var last = new AtomicInteger();
        TextAnalyser.standard().analyse(text, (kind, chars, from, length, position) -> {
            assertThat(length).isPositive();
            if (kind == TokenKind.WORD) {
                assertThat(position).isGreaterThanOrEqualTo(last.get());
                last.set(position);
            }
        });
    }

    @Property
    void cutsChineseIntoWordsThatMakeUpTheText(@ForAll("chinese") String text) {
        var words = new StringBuilder();
        TextAnalyser.standard().analyse(text, (kind, chars, from, length, position) -> {
            if (kind == TokenKind.WORD) {
                words.append(chars, from, length);
            }
        });
        assertThat(words).hasToString(text);
    }

    @Provide
    Arbitrary<String> texts() {
        return Arbitraries.strings()
                .withChars("ab的钙钛矿网络研 究，。.-'’_+#1，,<>&;é\u0301Ａ軟")
                .ofMaxLength(60);
    }

    @Provide
    Arbitrary<String> chinese() {
        return Arbitraries.strings().withChars("的钙钛矿网络研究神经卷积一种方法重庆市大学").ofMaxLength(500);
    }
}
