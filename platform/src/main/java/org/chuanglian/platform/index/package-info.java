/** The five-degree index (五度指数): schemes that score places from the registry's facts as known at a time. */
@NullMarked
@ApplicationModule(
        displayName = "五度指数",
        allowedDependencies = {"shared", "shell", "record", "account", "registry"})
package org.chuanglian.platform.index;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
