/** Messages to persons in the platform, and by mail to those who chose so. */
@NullMarked
package org.chuanglian.platform.work.message;

import org.jspecify.annotations.NullMarked;
