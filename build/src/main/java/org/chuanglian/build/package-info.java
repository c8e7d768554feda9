/** What the build itself runs: the tables of each context become Java, in that context's own package. */
@NullMarked
package org.chuanglian.build;

import org.jspecify.annotations.NullMarked;
