/** Subjects that may be one (疑似重复): found by their names, decided by officers. */
@NullMarked
package org.chuanglian.platform.intake.duplicate;

import org.jspecify.annotations.NullMarked;
