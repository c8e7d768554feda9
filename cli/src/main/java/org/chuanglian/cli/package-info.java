/** The libraries at the command line: files in, files out, no database. */
@NullMarked
package org.chuanglian.cli;

import org.jspecify.annotations.NullMarked;
