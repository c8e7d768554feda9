/** What a person states and agrees to: the real name, consents, and once a year that the account is still in use. */
@NullMarked
package org.chuanglian.platform.account.consent;

import org.jspecify.annotations.NullMarked;
