package org.chuanglian.table;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NumberTextTest {

    @ParameterizedTest
    @CsvSource({
        "0.1, 0.1",
        "-2, -2",
        "-0.0, 0",
        "28.000000000000004, 28.000000000000004",
        "12345678, 12345678",
        "12345678.5, 1.23456785E7",
        "0.0001, 1.0E-4",
        "1e15, 1.0E15",
        "Infinity, Infinity"
    })
    void writesTheShortestTextAndWholeNumbersWithoutAPoint(double number, String text) {
        assertThat(NumberText.of(number)).isEqualTo(text);
    }

    @ParameterizedTest
    @ValueSource(doubles = {0.1, 1.0 / 3, 1e-300, 123456789.125, 999999999999999.0, 1e300, Double.MIN_VALUE})
    void writesWhatReadsAsTheSameNumber(double number) {
        assertThat(Double.parseDouble(NumberText.of(number))).isEqualTo(number);
    }

    @Test
    void leavesAMissingNumberEmpty() {
        assertThat(NumberText.of(Double.NaN)).isEmpty();
    }
}
