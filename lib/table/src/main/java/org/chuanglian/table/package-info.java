/** Reads tidy CSV tables against a declared schema, naming every fault by place, and any delimited file line by line. */
@NullMarked
package org.chuanglian.table;

import org.jspecify.annotations.NullMarked;
