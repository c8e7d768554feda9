/** The rules of signing in: which passwords are too common, how long wrong tries lock, which device a session is on. */
@NullMarked
package org.chuanglian.platform.account.signin;

import org.jspecify.annotations.NullMarked;
