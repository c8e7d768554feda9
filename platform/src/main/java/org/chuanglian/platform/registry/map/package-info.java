/** Draws districts and provinces: outlines simplified once, shaded by a stepped scale. */
@NullMarked
package org.chuanglian.platform.registry.map;

import org.jspecify.annotations.NullMarked;
