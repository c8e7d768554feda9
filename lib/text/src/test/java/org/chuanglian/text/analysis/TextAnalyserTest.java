package org.chuanglian.text.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class TextAnalyserTest {

    private static List<String> tokens(String text, TokenKind... kinds) {
        var tokens = new ArrayList<String>();
        TextAnalyser.standard().analyse(text, (kind, chars, from, length, position) -> {
            if (List.of(kinds).contains(kind)) {
                tokens.add(new String(chars, from, length));
            }
        });
        return tokens;
    }

    @Test
    void keepsTechnicalTermsWhole() {
        assertThat(tokens("高效钙钛矿光伏组件与碳纳米管薄膜", TokenKind.WORD)).contains("钙钛矿", "光伏组件", "碳纳米管", "薄膜");
    }

    @Test
    void readsFullWidthAndTraditionalAsPlain() {
        assertThat(tokens("ＧＡＮ　功率器件", TokenKind.WORD)).contains("gan", "功率器件");
        assertThat(tokens("軟體與電腦網路", TokenKind.CHARACTER)).startsWith("软");
    }

    @Test
    void joinsWhatHyphensPartAndKeepsTheParts() {
        assertThat(tokens("IL-6 and time-sharing", TokenKind.WORD))
                .containsExactly("il", "6", "and", "time", "sharing");
        assertThat(tokens("IL-6 and time-sharing", TokenKind.JOINED)).containsExactly("il6", "timesharing");
    }

    @Test
    void dropsPossessivesApostrophesAndTheDotsOfAbbreviations() {
        assertThat(tokens("Johnston's model doesn't run in the U.S.A. at 3.5 GHz", TokenKind.WORD))
                .containsExactly("johnston", "model", "doesnt", "run", "in", "the", "usa", "at", "3.5", "ghz");
    }

    @Test
    void readsThousandsAsOneNumberAndLanguagesByTheirSigns() {
        assertThat(tokens("1,000 lines of C++ and C#", TokenKind.WORD))
                .containsExactly("1000", "lines", "of", "c++", "and", "c#");
    }

    @Test
    void givesTheWordsInsideLongWords() {
        assertThat(tokens("卷积神经网络", TokenKind.PART)).contains("神经网络", "网络");
    }

    @Test
    void tellsPairsInsideWordsFromPairsAcrossThem() {
        assertThat(tokens("质子交换膜寿命", TokenKind.CROSSING_PAIR)).contains("膜寿");
        assertThat(tokens("质子交换膜寿命", TokenKind.PAIR)).contains("质子", "寿命").doesNotContain("膜寿");
    }

    @Test
    void takesMarkupForWhatItIs() {
        assertThat(tokens(
                        "<p class=\"x\">Deep&nbsp;learning</p><script>alert(1)</script> if a<b and c>d",
                        TokenKind.WORD))
                .containsExactly("deep", "learning", "if", "a", "b", "and", "c", "d");
    }

    @Test
    void survivesAnything() {
        assertThat(tokens("", TokenKind.WORD)).isEmpty();
        assertThat(tokens("\u0000\uD800 ，。！ \uFFFF", TokenKind.WORD)).isEmpty();
        assertThat(tokens("-".repeat(100_000), TokenKind.WORD)).isEmpty();
        assertThat(tokens("啊".repeat(100_000), TokenKind.CHARACTER)).hasSize(100_000);
        assertThat(tokens("a".repeat(100_000), TokenKind.WORD)).isEmpty();
        assertThat(tokens("<".repeat(50_000), TokenKind.WORD)).isEmpty();
    }
}
