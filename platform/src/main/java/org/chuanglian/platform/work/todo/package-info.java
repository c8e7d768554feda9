/** What persons write down for themselves to do. */
@NullMarked
package org.chuanglian.platform.work.todo;

import org.jspecify.annotations.NullMarked;
