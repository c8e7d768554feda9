/** The fact store on a real database. */
@NullMarked
package org.chuanglian.platform.registry.storage;

import org.jspecify.annotations.NullMarked;
