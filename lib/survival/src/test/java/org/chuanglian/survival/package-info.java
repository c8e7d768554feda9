/** Tests of the statistics of times to an event. */
@NullMarked
package org.chuanglian.survival;

import org.jspecify.annotations.NullMarked;
