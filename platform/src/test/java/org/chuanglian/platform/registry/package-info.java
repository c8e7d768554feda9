/** The registry's values and the queries that addresses carry. */
@NullMarked
package org.chuanglian.platform.registry;

import org.jspecify.annotations.NullMarked;
