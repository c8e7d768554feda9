/** Data brought together (数据汇交): the open data pack's way into the registry. */
@NullMarked
@ApplicationModule(
        displayName = "数据汇交",
        allowedDependencies = {"shared", "shell", "record", "account", "work", "registry"})
package org.chuanglian.platform.intake;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
