/** Keeps every wording of every promise in PostgreSQL. */
@NullMarked
package org.chuanglian.platform.overview.storage;

import org.jspecify.annotations.NullMarked;
