/** Loading the open data pack, tried on the real pack and on broken ones. */
@NullMarked
package org.chuanglian.platform.intake.pack;

import org.jspecify.annotations.NullMarked;
