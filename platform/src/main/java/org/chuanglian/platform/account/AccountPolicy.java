package org.chuanglian.platform.account;

import org.chuanglian.platform.account.Decision.Allowed;
import org.chuanglian.platform.shell.Admission;

/** Who is let in where. */
public final class AccountPolicy {

    private AccountPolicy() {}

    /** Whether a reader is let in to addresses that admit so. */
    public static Decision admit(Reader reader, Admission admission) {
        return switch (admission) {
            case EVERYBODY -> new Allowed();
            case SIGNED_IN, OWNERS -> Decision.when(reader instanceof Reader.Known, () -> PolicyText.SIGNED_IN_ONLY);
            case OFFICERS ->
                Decision.when(reader.isAny(Role.OFFICER, Role.DISTRICT_OFFICER), () -> PolicyText.OFFICERS_ONLY);
            case REPORTERS ->
                Decision.when(
                        reader.isAny(Role.OFFICER, Role.DISTRICT_OFFICER, Role.ENTERPRISE, Role.INSTITUTE),
                        () -> PolicyText.REPORTERS_ONLY);
            case DEPARTMENT -> Decision.when(reader.isAny(Role.OFFICER), () -> PolicyText.DEPARTMENT_ONLY);
            case VERIFIERS ->
                Decision.when(reader.isAny(Role.OFFICER, Role.ADMINISTRATOR), () -> PolicyText.VERIFIERS_ONLY);
            case ADMINISTRATORS ->
                Decision.when(reader.isAny(Role.ADMINISTRATOR), () -> PolicyText.ADMINISTRATORS_ONLY);
            case AUDITORS ->
                Decision.when(reader.isAny(Role.AUDITOR, Role.ADMINISTRATOR), () -> PolicyText.AUDITORS_ONLY);
        };
    }
}
