package org.chuanglian.platform;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.SQLException;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.diagnostics.FailureAnalysis;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.boot.web.server.PortInUseException;

@ExtendWith(OutputCaptureExtension.class)
class StartFailuresTest {

    @Test
    void stopsAtASettingThatDoesNotExist(CapturedOutput console) {
        SpringApplication platform = new SpringApplication(Chuanglian.class);
        assertThatThrownBy(() -> platform.run("--chuanglian.removed=yes", "--chuanglian.var=target/test-var/none"))
                .isNotNull();
        assertThat(console.getErr().lines().filter(line -> line.contains("cannot start")))
                .singleElement()
                .asString()
                .contains("there is no setting chuanglian.removed.");
        assertThat(console.getAll()).doesNotContain("\tat org.springframework");
    }

    @Test
    void namesThePortThatIsInUseInOneLine(CapturedOutput console) {
        FailureAnalysis analysis =
                Objects.requireNonNull(new StartFailures.Port().analyze(new PortInUseException(8080)));
        new StartFailures.Line().report(analysis);
        assertThat(console.getErr().lines())
                .singleElement()
                .asString()
                .contains("port 8080 is in use. Maybe it runs already");
    }

    @Test
    void tellsADatabaseThatIsLostFromAMistakeOfTheProgram() {
        StartFailures.OutsideDatabase failures = new StartFailures.OutsideDatabase();
        for (SQLException lost : List.of(
                new SQLException("refused", "08001"),
                new SQLException("terminating connection", "57P01"),
                new SQLException("Connection is closed"))) {
            assertThat(Objects.requireNonNull(failures.analyze(new IllegalStateException(lost)))
                            .getDescription())
                    .isEqualTo("the database cannot be used: " + lost.getMessage());
        }
        assertThat(failures.analyze(new IllegalStateException(new SQLException("no such column", "42703"))))
                .isNull();
    }
}
