/** Tests of what text sounds like and when two texts are the same to a reader. */
@NullMarked
package org.chuanglian.text;

import org.jspecify.annotations.NullMarked;
