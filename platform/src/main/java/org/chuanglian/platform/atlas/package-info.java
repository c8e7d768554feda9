/** The industry-technology atlas (产业技术图谱): chains as versioned data, who stands where in them, and what is strong or missing. */
@NullMarked
@ApplicationModule(
        displayName = "产业技术图谱",
        allowedDependencies = {"shared", "shell", "record", "account", "work", "registry"})
package org.chuanglian.platform.atlas;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
