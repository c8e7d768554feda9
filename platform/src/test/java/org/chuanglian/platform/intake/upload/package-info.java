/** Tests of checking the rows of uploaded tables. */
@NullMarked
package org.chuanglian.platform.intake.upload;

import org.jspecify.annotations.NullMarked;
