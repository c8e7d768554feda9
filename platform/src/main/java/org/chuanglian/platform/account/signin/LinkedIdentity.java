package org.chuanglian.platform.account.signin;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/**
 * An outside identity as its owner sees it.
 *
 * @param used when the person last signed in with it; empty when not yet
 */
public record LinkedIdentity(UUID id, String label, Instant linked, Optional<Instant> used) {}
