package org.chuanglian.platform.account.signin;

import java.time.Instant;

/**
 * A passkey as its owner sees it.
 *
 * @param id the credential's identifier in base 64
 * @param label the name that the owner gave it
 * @param used when it was last used, or made
 */
public record Passkey(String id, String label, Instant made, Instant used) {}
