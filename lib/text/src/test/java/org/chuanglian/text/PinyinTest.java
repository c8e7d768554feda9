package org.chuanglian.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class PinyinTest {

    @Test
    void readsHandCheckedNamesInTheirWords() throws IOException {
        List<String> names = lines("names.tsv");
        assertThat(names).hasSizeGreaterThan(100);
        assertThat(names).allSatisfy(line -> {
            String[] cells = line.split("\t", -1);
            assertThat(Pinyin.of(cells[0]).syllables().stream()
                            .map(Pinyin.Syllable::letters)
                            .collect(Collectors.joining(" ")))
                    .as(cells[0])
                    .isEqualTo(cells[1]);
        });
    }

    @Test
    void givesInitials() {
        assertThat(Pinyin.of("重庆大学").initials()).isEqualTo("cqdx");
        assertThat(Pinyin.of("中国长安").initials()).isEqualTo("zgca");
    }

    @Test
    void keepsLettersAndDigitsAndDropsTheRest() {
        Pinyin pinyin = Pinyin.of("＊ST 京东方（Ａ）- 2号");
        assertThat(pinyin.full()).isEqualTo("stjingdongfanga2hao");
        assertThat(pinyin.initials()).isEqualTo("stjdfa2h");
    }

    @Test
    void readsTraditionalCharacters() {
        assertThat(Pinyin.of("重慶銀行").full()).isEqualTo("chongqingyinhang");
    }

    @Test
    void passesCharactersWithoutReadingThrough() {
        assertThat(Pinyin.of("𠮷😀é々").full()).isEqualTo("𠮷e々");
        assertThat(Pinyin.of("").full()).isEmpty();
        assertThat(Pinyin.of("😀！").hasChinese()).isFalse();
    }

    static List<String> lines(String resource) throws IOException {
        try (InputStream stream = Objects.requireNonNull(PinyinTest.class.getResourceAsStream(resource), resource)) {
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .toList();
        }
    }
}
