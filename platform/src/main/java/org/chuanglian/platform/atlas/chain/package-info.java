/** Chains as versioned data: read from files, every fault with its line. */
@NullMarked
package org.chuanglian.platform.atlas.chain;

import org.jspecify.annotations.NullMarked;
