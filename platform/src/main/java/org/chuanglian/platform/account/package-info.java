/** Who signs in: persons, their passwords and roles, and the door that knows them. */
@NullMarked
@ApplicationModule(
        displayName = "账户",
        allowedDependencies = {"shared", "shell", "record"})
package org.chuanglian.platform.account;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
