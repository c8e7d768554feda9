/** What the tests of every context stand on: one real PostgreSQL server a JVM, and an empty database for whoever asks. */
@NullMarked
package org.chuanglian.platform.testing;

import org.jspecify.annotations.NullMarked;
