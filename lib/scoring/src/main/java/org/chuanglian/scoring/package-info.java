/** Turns a table of indicators into scores that open: a scheme says how, each step is recorded, parts sum to the whole. */
@NullMarked
package org.chuanglian.scoring;

import org.jspecify.annotations.NullMarked;
