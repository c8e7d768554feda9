/** The pages that show what was brought in. */
@NullMarked
package org.chuanglian.platform.intake.web;

import org.jspecify.annotations.NullMarked;
