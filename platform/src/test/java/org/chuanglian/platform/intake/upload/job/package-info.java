/** Tests of the jobs of uploads, killed in the middle. */
@NullMarked
package org.chuanglian.platform.intake.upload.job;

import org.jspecify.annotations.NullMarked;
