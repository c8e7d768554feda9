/** The registry for programs: JSON under /api/v1, and its description. */
@NullMarked
package org.chuanglian.platform.registry.api;

import org.jspecify.annotations.NullMarked;
