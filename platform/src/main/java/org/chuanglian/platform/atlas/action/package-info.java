/** Gaps that somebody took up, what is done about them, and on what evidence they close. */
@NullMarked
package org.chuanglian.platform.atlas.action;

import org.jspecify.annotations.NullMarked;
