/** Scores of reviewers of different severity, brought onto one scale, with how sure that is. */
@NullMarked
package org.chuanglian.assignment.calibration;

import org.jspecify.annotations.NullMarked;
