/** The pages of the points. */
@NullMarked
package org.chuanglian.platform.points.web;

import org.jspecify.annotations.NullMarked;
