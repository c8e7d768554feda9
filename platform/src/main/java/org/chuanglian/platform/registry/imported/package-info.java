/** The life of institutions that were brought in: which step may follow, and what hangs on them. */
@NullMarked
package org.chuanglian.platform.registry.imported;

import org.jspecify.annotations.NullMarked;
