/** Tables of amounts and of chains, read from files and checked line by line. */
@NullMarked
package org.chuanglian.chain.table;

import org.jspecify.annotations.NullMarked;
