/** The pages and files of the overview and the promises. */
@NullMarked
package org.chuanglian.platform.overview.web;

import org.jspecify.annotations.NullMarked;
