/** The application: starts the database and the contexts below it. */
@NullMarked
package org.chuanglian.platform;

import org.jspecify.annotations.NullMarked;
