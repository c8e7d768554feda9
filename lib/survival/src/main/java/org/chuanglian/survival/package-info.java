/** How long it takes until something happens, told from follow-up that is partly unfinished: curves, tests and models. */
@NullMarked
package org.chuanglian.survival;

import org.jspecify.annotations.NullMarked;
