/** Says why an offer suits a need: what of it is met, what is not, what is not known, and how sure that is. */
@NullMarked
package org.chuanglian.text.reasons;

import org.jspecify.annotations.NullMarked;
