/** Requests to correct a value: anyone asks, an officer grants or declines, the old value stays readable. */
@NullMarked
package org.chuanglian.platform.intake.correction;

import org.jspecify.annotations.NullMarked;
