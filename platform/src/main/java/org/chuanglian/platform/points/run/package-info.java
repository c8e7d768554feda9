/** Runs of a scheme over all firms as known at a time, kept with every part and repeated exactly. */
@NullMarked
package org.chuanglian.platform.points.run;

import org.jspecify.annotations.NullMarked;
