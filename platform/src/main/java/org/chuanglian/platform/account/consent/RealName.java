package org.chuanglian.platform.account.consent;

import java.time.Instant;

/** How much is known of a person's real name. */
public sealed interface RealName {

    /** Nothing. */
    record Unknown() implements RealName {}

    /** What the person says. */
    record Stated(String name, Instant at) implements RealName {}

    /** What an officer has checked, and by what. */
    record Verified(String name, Instant at, String by, String reason) implements RealName {}
}
