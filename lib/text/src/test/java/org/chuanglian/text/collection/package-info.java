/** Tests of the reading of collections. */
@NullMarked
package org.chuanglian.text.collection;

import org.jspecify.annotations.NullMarked;
