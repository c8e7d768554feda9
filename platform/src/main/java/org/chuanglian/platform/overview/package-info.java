/** The first page (总览) and the promises (承诺账本): what the registry's facts say, and what they say of published figures. */
@NullMarked
@ApplicationModule(
        displayName = "总览",
        allowedDependencies = {"shared", "shell", "registry", "index"})
package org.chuanglian.platform.overview;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
