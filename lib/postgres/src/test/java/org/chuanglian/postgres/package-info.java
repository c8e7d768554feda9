/** Checks the embedded server, also by ending it in every rude way. */
@NullMarked
package org.chuanglian.postgres;

import org.jspecify.annotations.NullMarked;
