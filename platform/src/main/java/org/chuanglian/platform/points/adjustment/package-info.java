/** Bonuses, deductions and vetoes that one officer enters with a document and another approves. */
@NullMarked
package org.chuanglian.platform.points.adjustment;

import org.jspecify.annotations.NullMarked;
