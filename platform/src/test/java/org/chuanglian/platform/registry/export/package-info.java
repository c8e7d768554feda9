/** The registry's exported lists, asked for as readers do. */
@NullMarked
package org.chuanglian.platform.registry.export;

import org.jspecify.annotations.NullMarked;
