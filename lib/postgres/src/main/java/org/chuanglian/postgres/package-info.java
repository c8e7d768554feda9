/** Runs a real PostgreSQL server inside the program: no installation, and it always comes back. */
@NullMarked
package org.chuanglian.postgres;

import org.jspecify.annotations.NullMarked;
