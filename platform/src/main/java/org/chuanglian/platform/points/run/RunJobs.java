package org.chuanglian.platform.points.run;

import java.time.Duration;
import org.chuanglian.platform.points.PointsText;
import org.chuanglian.platform.work.JobKind;
import org.chuanglian.platform.work.Schedule;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Runs as jobs that officers start; and the first run of each year, which nobody has to ask for. */
@Configuration(proxyBeanMethods = false)
class RunJobs {

    private static final Duration PAUSE = Duration.ofMinutes(1);

    @Bean
    JobKind<RunDesk.Order> pointsRunKind(RunWork work) {
        return new JobKind<>("points.run", PointsText.JOB, RunDesk.Order.class, work::run);
    }

    @Bean
    Schedule firstPointsRuns(RunWork work) {
        return new Schedule("points.first-runs", new Schedule.When.After(PAUSE), work::makeFirst);
    }
}
