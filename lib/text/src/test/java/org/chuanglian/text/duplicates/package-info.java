/** Tests that duplicates are found, and tables made for it whose duplicates are known. */
@NullMarked
package org.chuanglian.text.duplicates;

import org.jspecify.annotations.NullMarked;
