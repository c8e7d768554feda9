/** Tests of reading uploaded files. */
@NullMarked
package org.chuanglian.platform.intake.upload.file;

import org.jspecify.annotations.NullMarked;
