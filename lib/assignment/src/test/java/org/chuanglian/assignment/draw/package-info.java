/** Tests of draws that anybody can check. */
@NullMarked
package org.chuanglian.assignment.draw;

import org.jspecify.annotations.NullMarked;
