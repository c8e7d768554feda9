/** The registry's pages as readers get them. */
@NullMarked
package org.chuanglian.platform.registry.web;

import org.jspecify.annotations.NullMarked;
