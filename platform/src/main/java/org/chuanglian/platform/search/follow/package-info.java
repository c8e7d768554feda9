/** Keeps the index true to the registry: follows its changes, and builds it anew where that is needed. */
@NullMarked
package org.chuanglian.platform.search.follow;

import org.jspecify.annotations.NullMarked;
