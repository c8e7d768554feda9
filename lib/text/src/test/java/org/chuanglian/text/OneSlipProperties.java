package org.chuanglian.text;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.CharRange;
import net.jqwik.api.constraints.StringLength;

class OneSlipProperties {

    @Property(tries = 5000)
    void agreesWithTheTextbookDistance(
            @ForAll @StringLength(max = 6) @CharRange(from = 'a', to = 'c') String one,
            @ForAll @StringLength(max = 6) @CharRange(from = 'a', to = 'c') String other) {
        assertThat(OneSlip.between(one, other)).isEqualTo(distance(one, other) <= 1);
        assertThat(OneSlip.between(other, one)).isEqualTo(OneSlip.between(one, other));
    }

    @Property(tries = 2000)
    void findsAPlaceExactlyWhenOneIsThere(
            @ForAll @StringLength(min = 2, max = 5) @CharRange(from = 'a', to = 'c') String written,
            @ForAll @StringLength(max = 8) @CharRange(from = 'a', to = 'c') String text) {
        boolean there = false;
        for (int i = 0; i < text.length(); i++) {
            for (int j = i + 1; j <= text.length(); j++) {
                there |= distance(written, text.substring(i, j)) <= 1;
            }
        }
        OneSlip.Place place = OneSlip.within(written, text);
        assertThat(place.found()).isEqualTo(there);
        if (place.found()) {
            assertThat(distance(written, text.substring(place.start(), place.end())))
                    .isEqualTo(place.slipped() ? 1 : 0);
        }
    }

    /** Optimal string alignment, as the textbook has it. */
    private static int distance(String a, String b) {
        int[][] d = new int[a.length() + 1][b.length() + 1];
        for (int i = 0; i <= a.length(); i++) {
            for (int j = 0; j <= b.length(); j++) {
                if (i == 0 || j == 0) {
                    d[i][j] = i + j;
                    continue;
                }
                int change = a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1;
                d[i][j] = Math.min(Math.min(d[i - 1][j], d[i][j - 1]) + 1, d[i - 1][j - 1] + change);
                if (i > 1 && j > 1 && a.charAt(i - 1) == b.charAt(j - 2) && a.charAt(i - 2) == b.charAt(j - 1)) {
                    d[i][j] = Math.min(d[i][j], d[i - 2][j - 2] + 1);
                }
            }
        }
        return d[a.length()][b.length()];
    }
}
