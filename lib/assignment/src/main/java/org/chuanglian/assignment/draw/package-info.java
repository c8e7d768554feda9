/** Draws that anybody can check: the pool and the rule are committed to first, public randomness decides afterwards. */
@NullMarked
package org.chuanglian.assignment.draw;

import org.jspecify.annotations.NullMarked;
