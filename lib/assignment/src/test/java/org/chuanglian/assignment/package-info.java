/** Tests of who reviews what. */
@NullMarked
package org.chuanglian.assignment;

import org.jspecify.annotations.NullMarked;
