package org.chuanglian.platform.work;

import org.chuanglian.platform.account.Decision;
import org.chuanglian.platform.account.PersonId;
import org.chuanglian.platform.account.Reader;
import org.chuanglian.platform.account.Role;

/** Who sees and stops whose work. */
public final class WorkPolicy {

    private WorkPolicy() {}

    /** Whether a reader sees and stops a job: its owner, and who looks after the platform. */
    public static Decision keepJob(Reader reader, PersonId owner) {
        boolean own = switch (reader) {
            case Reader.Nobody() -> false;
            case Reader.Known known -> known.id().equals(owner);
        };
        return Decision.when(own || reader.isAny(Role.ADMINISTRATOR), () -> WorkText.OWN_ONLY);
    }
}
