/** What a region is specialised in, what lies near to that, how complex it is, and how a supply chain hangs together. */
@NullMarked
package org.chuanglian.chain;

import org.jspecify.annotations.NullMarked;
