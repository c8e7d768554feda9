/** Finds who knows about a text, from what people have written, patented and done. */
@NullMarked
package org.chuanglian.text.experts;

import org.jspecify.annotations.NullMarked;
