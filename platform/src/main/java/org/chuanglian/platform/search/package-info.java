/** Search (搜索): one index over everything the registry knows, found by name, sound, key or with a slip of the finger. */
@NullMarked
@ApplicationModule(
        displayName = "搜索",
        allowedDependencies = {"shared", "shell", "registry"})
package org.chuanglian.platform.search;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
