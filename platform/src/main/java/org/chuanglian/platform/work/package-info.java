/** What is to be done (任务): long jobs with their progress, schedules, notices, to-dos and each person's workbench. */
@NullMarked
@ApplicationModule(
        displayName = "任务",
        allowedDependencies = {"shared", "shell", "record", "account"})
package org.chuanglian.platform.work;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
