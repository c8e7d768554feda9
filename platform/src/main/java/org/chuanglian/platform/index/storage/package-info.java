/** Keeps what was published in PostgreSQL. */
@NullMarked
package org.chuanglian.platform.index.storage;

import org.jspecify.annotations.NullMarked;
