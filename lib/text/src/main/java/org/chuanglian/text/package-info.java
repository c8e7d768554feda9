/** Reads Chinese and English text the way people look for it: normalised, by sound, and with a slip of the finger. */
@NullMarked
package org.chuanglian.text;

import org.jspecify.annotations.NullMarked;
