/** Tests of the taking apart of texts. */
@NullMarked
package org.chuanglian.text.analysis;

import org.jspecify.annotations.NullMarked;
