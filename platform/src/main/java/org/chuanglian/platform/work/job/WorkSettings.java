package org.chuanglian.platform.work.job;

import java.nio.file.Path;
import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Where jobs write files, and how they run.
 *
 * @param var where the platform keeps what it writes
 * @param work how jobs run
 */
@ConfigurationProperties("chuanglian")
public record WorkSettings(
        @DefaultValue("var") Path var, @DefaultValue Work work) {

    /**
     * How jobs run.
     *
     * @param threads how many jobs and schedules run at once on one instance
     * @param polling how often an instance looks for what others have put there
     * @param heartbeat how often an instance says that it is alive; four missed ones, and another takes over its jobs
     */
    public record Work(
            @DefaultValue("2") int threads,
            @DefaultValue("5s") Duration polling,
            @DefaultValue("5s") Duration heartbeat) {}

    /** Where the files of jobs are written before they are kept. */
    Path unfinished() {
        return var.resolve("work");
    }
}
