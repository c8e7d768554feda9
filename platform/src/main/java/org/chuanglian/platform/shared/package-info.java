/** What every context speaks in: identifiers, periods, money, regions and the one error; it depends on nothing. */
@NullMarked
@ApplicationModule(
        displayName = "基础",
        allowedDependencies = {})
package org.chuanglian.platform.shared;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
