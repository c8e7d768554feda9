package org.chuanglian.platform.work.message;

import java.time.LocalTime;
import org.chuanglian.platform.work.Schedule;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Writes the daily letters in the morning. */
@Configuration(proxyBeanMethods = false)
class DailyLettersConfiguration {

    private static final LocalTime MORNING = LocalTime.of(8, 0);

    @Bean
    Schedule writeDailyLetters(DailyLetters letters) {
        return new Schedule("work.daily-letters", new Schedule.When.Daily(MORNING), letters::write);
    }
}
