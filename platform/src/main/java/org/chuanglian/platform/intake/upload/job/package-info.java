/** The jobs that check uploaded tables, record their rows and take them back, and the desk that starts them. */
@NullMarked
package org.chuanglian.platform.intake.upload.job;

import org.jspecify.annotations.NullMarked;
