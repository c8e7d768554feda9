/** Whom a firm lets see its points: a bank asks, the firm gives consent until a day, and withdraws it when it likes. */
@NullMarked
package org.chuanglian.platform.points.consent;

import org.jspecify.annotations.NullMarked;
