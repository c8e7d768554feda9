package org.chuanglian.platform.shared;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.io.IOException;
import java.io.StringReader;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class WorkingDaysTest {

    private static final WorkingDays DAYS = WorkingDays.announced();

    private static LocalDate day(String text) {
        return LocalDate.parse(text);
    }

    /** 365 or 366 days without 104 weekend days and the statutory holidays: 11 until 2024, 13 since 2025. */
    @Test
    void hasAsManyWorkingDaysInAYearAsTheLawSays() {
        assertThat(DAYS.between(day("2023-12-31"), day("2024-12-31"))).hasValue(366 - 104 - 11);
        assertThat(DAYS.between(day("2024-12-31"), day("2025-12-31"))).hasValue(365 - 104 - 13);
        assertThat(DAYS.between(day("2025-12-31"), day("2026-12-31"))).hasValue(365 - 104 - 13);
    }

    @Test
    void goesBackToTheLastWorkingDay() {
        assertThat(DAYS.lastUntil(day("2026-02-13"))).hasValue(day("2026-02-13"));
        assertThat(DAYS.lastUntil(day("2026-02-15"))).hasValue(day("2026-02-14"));
        assertThat(DAYS.lastUntil(day("2026-02-23"))).hasValue(day("2026-02-14"));
        assertThat(DAYS.lastUntil(LocalDate.of(DAYS.years().first(), 1, 1)))
                .as("the year before was not announced")
                .isEmpty();
        assertThat(DAYS.lastUntil(LocalDate.of(DAYS.years().last() + 1, 1, 4))).isEmpty();
    }

    @Test
    void goesRoundHolidaysAndWorksTheDaysMadeUp() {
        // 2026-02-13 is a Friday; the 14th is worked, the 15th to the 23rd are off
        assertThat(DAYS.after(day("2026-02-12"), 1)).hasValue(day("2026-02-13"));
        assertThat(DAYS.after(day("2026-02-12"), 2)).hasValue(day("2026-02-14"));
        assertThat(DAYS.after(day("2026-02-12"), 3)).hasValue(day("2026-02-24"));
        assertThat(DAYS.after(day("2024-09-30"), 1)).hasValue(day("2024-10-08"));
        assertThat(DAYS.isWorked(day("2025-10-08"))).hasValue(false);
        assertThat(DAYS.isWorked(day("2025-09-28"))).hasValue(true);
        assertThat(DAYS.occasion(day("2025-10-08"))).hasValue("国庆节、中秋节");
        assertThat(DAYS.source(day("2026-02-14")))
                .hasValueSatisfying(source -> assertThat(source).contains("〔2025〕7号"));
        assertThat(DAYS.source(day("2026-02-13"))).isEmpty();
    }

    @Test
    void saysThatItDoesNotKnowAYearInsteadOfGuessing() {
        int next = DAYS.years().last() + 1;
        LocalDate lastKnown = LocalDate.of(next - 1, 12, 31);
        assertThat(DAYS.isWorked(LocalDate.of(next, 6, 1))).isEmpty();
        assertThat(DAYS.after(lastKnown, 1)).isEmpty();
        assertThat(DAYS.between(lastKnown, LocalDate.of(next, 1, 1))).isEmpty();
        assertThat(DAYS.between(LocalDate.of(next, 1, 1), lastKnown)).isEmpty();
    }

    @Test
    void countsBackToADayThatIsOver() {
        assertThat(DAYS.between(day("2026-10-19"), day("2026-10-16"))).hasValue(-1);
        assertThat(DAYS.between(day("2026-10-19"), day("2026-10-19"))).hasValue(0);
    }

    @Test
    void refusesATableThatContradictsItself() throws IOException {
        String head = "day,kind,occasion,source\n";
        assertThatIllegalArgumentException()
                .isThrownBy(() -> WorkingDays.read(new StringReader(head + "2026-01-01,off,a,b\n2026-01-01,off,a,b\n")))
                .withMessageContaining("twice");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> WorkingDays.read(new StringReader(head + "2026-01-05,worked,a,b\n")))
                .withMessageContaining("weekday");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> WorkingDays.read(new StringReader(head + "2026-01-05,holiday,a,b\n")))
                .withMessageContaining("expected off or worked");
        assertThat(WorkingDays.read(new StringReader(head)).years()).isEmpty();
    }
}
