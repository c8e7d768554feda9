/** Tests of reasons. */
@NullMarked
package org.chuanglian.text.reasons;

import org.jspecify.annotations.NullMarked;
