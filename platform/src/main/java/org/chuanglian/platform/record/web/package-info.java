/** The public pages of the record: entries, checkpoints, the export and the verifier. */
@NullMarked
package org.chuanglian.platform.record.web;

import org.jspecify.annotations.NullMarked;
