package org.chuanglian.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import org.junit.jupiter.api.Test;

class ProgressTest {

    private final StringWriter notices = new StringWriter();
    private long nanos = 42;

    private Progress progress(boolean quiet) {
        return new Progress(new PrintWriter(notices), quiet, () -> nanos);
    }

    @Test
    void saysNothingInTheFirstSecond() {
        var progress = progress(false);
        nanos += 999_999_999L;
        progress.at(1, 3, "provinces");

        assertThat(notices).hasToString("");
    }

    @Test
    void saysALineASecondAfterwards() {
        var progress = progress(false);
        nanos += 1_000_000_000L;
        progress.at(1, 3, "provinces");
        progress.at(2, 3, "districts");
        nanos += 1_000_000_000L;
        progress.at(3, 3, "patents");

        assertThat(notices).hasToString("1 of 3: provinces\n3 of 3: patents\n");
    }

    @Test
    void staysSilentWhenQuiet() {
        var progress = progress(true);
        nanos += 5_000_000_000L;
        progress.at(1, 3, "provinces");

        assertThat(notices).hasToString("");
    }
}
