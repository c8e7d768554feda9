/** Persons in PostgreSQL. */
@NullMarked
package org.chuanglian.platform.account.storage;

import org.jspecify.annotations.NullMarked;
