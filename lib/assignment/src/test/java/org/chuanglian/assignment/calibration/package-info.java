/** Tests of scores brought onto one scale. */
@NullMarked
package org.chuanglian.assignment.calibration;

import org.jspecify.annotations.NullMarked;
