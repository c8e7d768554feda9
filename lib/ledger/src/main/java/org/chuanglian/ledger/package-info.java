/** The hash chain behind the public record: how an entry is written and chained, and how a stranger checks it offline. */
@NullMarked
package org.chuanglian.ledger;

import org.jspecify.annotations.NullMarked;
