/** Holds the reading of schemes and data to their faults' places, and the whole to the ASEM index. */
@NullMarked
package org.chuanglian.scoring.tables;

import org.jspecify.annotations.NullMarked;
