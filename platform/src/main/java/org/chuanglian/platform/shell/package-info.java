/** The frame around every page: rail, top bar, languages, themes and error pages; contexts hang their rooms into it. */
@NullMarked
@ApplicationModule(
        displayName = "外壳",
        allowedDependencies = {"shared"})
package org.chuanglian.platform.shell;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
