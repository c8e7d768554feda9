/** Attaches patents, laboratories and projects to segments by the terms of their technologies, and remembers corrections. */
@NullMarked
package org.chuanglian.platform.atlas.evidence;

import org.jspecify.annotations.NullMarked;
