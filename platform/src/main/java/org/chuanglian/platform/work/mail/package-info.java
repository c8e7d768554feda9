/** Letters on their way out, by SMTP where it is configured. */
@NullMarked
package org.chuanglian.platform.work.mail;

import org.jspecify.annotations.NullMarked;
