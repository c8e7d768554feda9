/** The pages and files of the index. */
@NullMarked
package org.chuanglian.platform.index.web;

import org.jspecify.annotations.NullMarked;
