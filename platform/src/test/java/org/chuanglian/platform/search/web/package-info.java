/** Tests of the pages of search. */
@NullMarked
package org.chuanglian.platform.search.web;

import org.jspecify.annotations.NullMarked;
