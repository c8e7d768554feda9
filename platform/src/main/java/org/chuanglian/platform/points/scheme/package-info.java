/** Schemes of points as data: indicators with formulas, weights and full marks by stage, read with the line of every fault. */
@NullMarked
package org.chuanglian.platform.points.scheme;

import org.jspecify.annotations.NullMarked;
