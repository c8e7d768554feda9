/** Loads the open data pack: which table becomes what, one transaction a table, only what differs. */
@NullMarked
package org.chuanglian.platform.intake.pack;

import org.jspecify.annotations.NullMarked;
