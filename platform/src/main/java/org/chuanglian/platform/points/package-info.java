/** Innovation points (创新积分): schemes as versioned data, runs that can be repeated to the last digit, and why each firm has what it has. */
@NullMarked
@ApplicationModule(
        displayName = "创新积分",
        allowedDependencies = {"shared", "shell", "record", "account", "work", "registry"})
package org.chuanglian.platform.points;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
