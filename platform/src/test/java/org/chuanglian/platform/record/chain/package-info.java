/** Tests of the chain on a real database. */
@NullMarked
package org.chuanglian.platform.record.chain;

import org.jspecify.annotations.NullMarked;
