/** Tables that people bring in: what their columns mean, how a row is checked, corrected and put on a recording's sheet. */
@NullMarked
package org.chuanglian.platform.intake.upload;

import org.jspecify.annotations.NullMarked;
