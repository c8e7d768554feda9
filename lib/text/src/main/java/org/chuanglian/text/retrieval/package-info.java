/** Ranks documents for a text by several kinds of evidence that are learnt from the documents alone. */
@NullMarked
package org.chuanglian.text.retrieval;

import org.jspecify.annotations.NullMarked;
