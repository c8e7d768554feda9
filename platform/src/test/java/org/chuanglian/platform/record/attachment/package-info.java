/** Documents on disk: told by their bytes, cleaned, scanned, kept by content. */
@NullMarked
package org.chuanglian.platform.record.attachment;

import org.jspecify.annotations.NullMarked;
