/** Holds the scoring library to published numbers and to its invariants. */
@NullMarked
package org.chuanglian.scoring;

import org.jspecify.annotations.NullMarked;
