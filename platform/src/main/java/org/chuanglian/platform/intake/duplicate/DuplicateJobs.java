package org.chuanglian.platform.intake.duplicate;

import java.time.LocalTime;
import org.chuanglian.platform.work.JobKind;
import org.chuanglian.platform.work.Schedule;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The search for duplicates as a job that officers start, and as nightly work. */
@Configuration(proxyBeanMethods = false)
class DuplicateJobs {

    private static final LocalTime AT_NIGHT = LocalTime.of(2, 30);

    @Bean
    JobKind<DuplicateSearch.Order> duplicateSearchKind(DuplicateSearch search) {
        return new JobKind<>("intake.duplicates", DuplicateText.JOB, DuplicateSearch.Order.class, search::run);
    }

    @Bean
    Schedule duplicatesByNight(DuplicateSearch search) {
        return new Schedule("intake.duplicates-nightly", new Schedule.When.Daily(AT_NIGHT), search::nightly);
    }
}
