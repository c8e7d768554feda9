package org.chuanglian.platform.account.consent;

import java.time.Instant;
import java.util.Optional;

/** That a person agreed to something, in which wording and when, and when no longer. */
public record Consent(Purpose purpose, int version, Instant given, Optional<Instant> withdrawn) {

    /** Whether it holds for the wording as it stands now. */
    public boolean holds() {
        return withdrawn.isEmpty() && version == purpose.version();
    }
}
