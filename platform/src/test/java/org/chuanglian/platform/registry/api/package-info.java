/** The registry's interface for programs, asked for as readers do. */
@NullMarked
package org.chuanglian.platform.registry.api;

import org.jspecify.annotations.NullMarked;
