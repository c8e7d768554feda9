/** The pages of search: results, suggestions while typing, and how the index stands. */
@NullMarked
package org.chuanglian.platform.search.web;

import org.jspecify.annotations.NullMarked;
