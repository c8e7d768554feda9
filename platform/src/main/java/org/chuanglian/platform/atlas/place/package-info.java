/** Puts firms into the segments of a chain by what they sell, and says why. */
@NullMarked
package org.chuanglian.platform.atlas.place;

import org.jspecify.annotations.NullMarked;
