/** The chain in PostgreSQL: appending at commit, reading back, and a checkpoint for each finished day. */
@NullMarked
package org.chuanglian.platform.record.chain;

import org.jspecify.annotations.NullMarked;
