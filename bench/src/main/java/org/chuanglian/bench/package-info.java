/** What is claimed of speed and size, measured on a generated city far larger than the real one. */
@NullMarked
package org.chuanglian.bench;

import org.jspecify.annotations.NullMarked;
