/** Reads collections of documents, works and queries from the files in which they are exchanged, and writes rankings. */
@NullMarked
package org.chuanglian.text.collection;

import org.jspecify.annotations.NullMarked;
