/** Who reviews what: assigns reviewers to items by affinity, within loads and without conflicts, or says why it cannot be. */
@NullMarked
package org.chuanglian.assignment;

import org.jspecify.annotations.NullMarked;
