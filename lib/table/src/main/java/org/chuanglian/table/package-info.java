/** Reads tidy CSV tables against a declared schema and names every fault by file, line and column. */
@NullMarked
package org.chuanglian.table;

import org.jspecify.annotations.NullMarked;
