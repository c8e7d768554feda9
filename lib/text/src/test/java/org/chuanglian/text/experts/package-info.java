/** Tests of the finding of experts. */
@NullMarked
package org.chuanglian.text.experts;

import org.jspecify.annotations.NullMarked;
