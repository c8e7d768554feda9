package org.chuanglian.text;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.StringLength;

class NormalisedProperties {

    @Property
    void isTheSameWhenDoneTwice(@ForAll @StringLength(max = 40) String text) {
        String once = Normalised.of(text).text();
        assertThat(Normalised.of(once).text()).isEqualTo(once);
    }

    @Property
    void pointsIntoTheOriginalInOrder(@ForAll @StringLength(max = 40) String text) {
        Normalised normalised = Normalised.of(text);
        int before = 0;
        for (int i = 0; i < normalised.length(); i++) {
            assertThat(normalised.start(i)).isBetween(before, text.length() - 1);
            assertThat(normalised.end(i)).isBetween(normalised.start(i) + 1, text.length());
            before = normalised.start(i);
        }
    }

    @Property
    void soundsTheSameHoweverItIsWritten(@ForAll @StringLength(max = 20) String text) {
        Normalised compact = Normalised.of(text).compact();
        Pinyin pinyin = Pinyin.of(text);
        assertThat(pinyin.full()).isEqualTo(Pinyin.of(" " + text + " ").full());
        assertThat(pinyin.syllables().stream()
                        .mapToInt(s -> s.end() - s.start())
                        .sum())
                .isEqualTo(compact.length());
    }
}
