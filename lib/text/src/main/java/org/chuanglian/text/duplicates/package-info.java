/** Finds the rows of one table, or of two, that speak of the same thing, with a score and the reasons. */
@NullMarked
package org.chuanglian.text.duplicates;

import org.jspecify.annotations.NullMarked;
