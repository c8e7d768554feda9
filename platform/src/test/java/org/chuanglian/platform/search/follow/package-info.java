/** Tests of how the index follows the registry. */
@NullMarked
package org.chuanglian.platform.search.follow;

import org.jspecify.annotations.NullMarked;
