/** The door: sign-in, sign-out, the account page, and who is let in. */
@NullMarked
package org.chuanglian.platform.account.web;

import org.jspecify.annotations.NullMarked;
