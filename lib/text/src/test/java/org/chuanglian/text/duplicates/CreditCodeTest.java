package org.chuanglian.text.duplicates;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CreditCodeTest {

    /** The standard's own way to the check character, written out for a body of zeros and the digits in turn. */
    private static char check(String body) {
        String characters = "0123456789ABCDEFGHJKLMNPQRTUWXY";
        int[] weights = {1, 3, 9, 27, 19, 26, 16, 17, 20, 29, 25, 13, 8, 24, 10, 30, 28};
        int sum = 0;
        for (int i = 0; i < weights.length; i++) {
            sum += weights[i] * characters.indexOf(body.charAt(i));
        }
        return characters.charAt((31 - sum % 31) % 31);
    }

    @ParameterizedTest
    @ValueSource(strings = {"00000000000000000", "91500000000000001", "125000004500009XW"})
    void acceptsTheCheckCharacterOfTheStandardAndNoOther(String body) {
        char check = check(body);

        assertThat(CreditCode.isSound(body + check)).isTrue();
        assertThat(CreditCode.isSound(body + (check == '0' ? '1' : '0'))).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "123", "91500000000000001I", "9150000000000000O0", "abcdefghijklmnopqr"})
    void refusesWhatIsNoCode(String code) {
        assertThat(CreditCode.isSound(code)).isFalse();
    }
}
