/** Tests of what a region is specialised in, what lies near to that, and of supply chains. */
@NullMarked
package org.chuanglian.chain;

import org.jspecify.annotations.NullMarked;
