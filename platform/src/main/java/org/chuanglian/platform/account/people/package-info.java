/** Who is invited, who may do that, and what an administrator sees and changes of the people with an account. */
@NullMarked
package org.chuanglian.platform.account.people;

import org.jspecify.annotations.NullMarked;
