/** Reads schemes and data from files, each fault with its file and line, and writes what came of them at full precision. */
@NullMarked
package org.chuanglian.scoring.tables;

import org.jspecify.annotations.NullMarked;
