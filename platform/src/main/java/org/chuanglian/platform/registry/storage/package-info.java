/** The fact store in PostgreSQL: one writer that streams through staging tables, readers that answer as known at a time. */
@NullMarked
package org.chuanglian.platform.registry.storage;

import org.jspecify.annotations.NullMarked;
