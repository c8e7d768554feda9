/** The rules of the house, checked on its own code; every check proves that it looked at something. */
@NullMarked
package org.chuanglian.platform.house;

import org.jspecify.annotations.NullMarked;
