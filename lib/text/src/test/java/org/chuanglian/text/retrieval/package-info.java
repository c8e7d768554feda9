/** Tests of the ranking of documents. */
@NullMarked
package org.chuanglian.text.retrieval;

import org.jspecify.annotations.NullMarked;
