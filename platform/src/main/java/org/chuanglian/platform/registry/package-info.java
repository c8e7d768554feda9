/** The resource registry (资源台账): subjects, their relations, and facts that say where they come from. */
@NullMarked
@ApplicationModule(
        displayName = "资源台账",
        allowedDependencies = {"shared", "shell", "record", "account"})
package org.chuanglian.platform.registry;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
