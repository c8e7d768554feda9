/** Uploaded files, kept by content and read row by row whatever their format and encoding. */
@NullMarked
package org.chuanglian.platform.intake.upload.file;

import org.jspecify.annotations.NullMarked;
