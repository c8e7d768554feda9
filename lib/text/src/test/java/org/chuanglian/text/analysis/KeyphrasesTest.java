package org.chuanglian.text.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class KeyphrasesTest {

    @Test
    void picksWhatAChineseTextIsAbout() {
        var text = "本项目研究钙钛矿太阳能电池的稳定性。钙钛矿太阳能电池具有较高的效率，但是在湿热条件下容易衰减。";
        assertThat(Keyphrases.of(text, Lexicon.standard(), 3))
                .extracting(Keyphrases.Keyphrase::phrase)
                .anyMatch(phrase -> phrase.contains("钙钛矿"));
    }

    @Test
    void picksWhatAnEnglishTextIsAbout() {
        var text = "We present a virtual memory manager. The virtual memory of the machine is shared by all programs.";
        assertThat(Keyphrases.of(text, Lexicon.standard(), 2).getFirst().phrase())
                .contains("virtual memory");
    }

    @Test
    void picksNothingFromStopWords() {
        assertThat(Keyphrases.of("的 了 和 the of and 2024", Lexicon.standard(), 5))
                .isEmpty();
    }
}
