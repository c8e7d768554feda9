/** Tests of the index, the same ones for Lucene and for the plain list beside it. */
@NullMarked
package org.chuanglian.platform.search.index;

import org.jspecify.annotations.NullMarked;
