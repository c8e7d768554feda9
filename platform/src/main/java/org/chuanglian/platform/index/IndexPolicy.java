package org.chuanglian.platform.index;

import org.chuanglian.platform.account.Decision;
import org.chuanglian.platform.account.Reader;
import org.chuanglian.platform.account.Role;

/** Who does what with indices; reading them is open to everybody. */
public final class IndexPolicy {

    private IndexPolicy() {}

    /** Whether a reader publishes: officers of the department, not of a district, since an index compares them. */
    public static Decision publish(Reader reader) {
        return Decision.when(reader.isAny(Role.OFFICER), () -> IndexText.DEPARTMENT_ONLY);
    }
}
