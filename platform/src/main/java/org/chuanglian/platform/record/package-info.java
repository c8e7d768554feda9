/** The record (存证): every act of weight in one public hash chain, appended in the act's own transaction. */
@NullMarked
@ApplicationModule(
        displayName = "存证",
        allowedDependencies = {"shared", "shell"})
package org.chuanglian.platform.record;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
