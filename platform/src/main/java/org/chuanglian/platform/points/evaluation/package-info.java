/** The public evaluations beside the points: their published rules as data, told of one firm from its facts, nothing kept. */
@NullMarked
package org.chuanglian.platform.points.evaluation;

import org.jspecify.annotations.NullMarked;
