/** The index: what is sought and why something is found, in plain Java, and Lucene that finds it fast. */
@NullMarked
package org.chuanglian.platform.search.index;

import org.jspecify.annotations.NullMarked;
