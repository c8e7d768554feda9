/** Tests of the package of the same name. */
@NullMarked
package org.chuanglian.platform.points.adjustment;

import org.jspecify.annotations.NullMarked;
