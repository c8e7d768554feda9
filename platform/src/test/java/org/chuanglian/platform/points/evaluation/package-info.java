/** Tests of the package of the same name. */
@NullMarked
package org.chuanglian.platform.points.evaluation;

import org.jspecify.annotations.NullMarked;
