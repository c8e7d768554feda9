/** Supply chains as graphs: what supplies what, what is critical, what hangs on a single supplier, what fails with what. */
@NullMarked
package org.chuanglian.chain.supply;

import org.jspecify.annotations.NullMarked;
