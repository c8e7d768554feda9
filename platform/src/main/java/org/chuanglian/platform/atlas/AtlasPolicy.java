package org.chuanglian.platform.atlas;

import org.chuanglian.platform.account.Decision;
import org.chuanglian.platform.account.PolicyText;
import org.chuanglian.platform.account.Reader;
import org.chuanglian.platform.account.Role;

/** Who does what with the atlas; chains, boards and segments are open to everybody, what is done about gaps to officers. */
public final class AtlasPolicy {

    private AtlasPolicy() {}

    /** Whether a reader sees what is done about gaps: officers of the department and of districts. */
    public static Decision watch(Reader reader) {
        return Decision.when(reader.isAny(Role.OFFICER, Role.DISTRICT_OFFICER), () -> PolicyText.DEPARTMENT_ONLY);
    }

    /** Whether a reader corrects evidence, takes gaps up, and closes them: the department alone. */
    public static Decision act(Reader reader) {
        return Decision.when(reader.isAny(Role.OFFICER), () -> PolicyText.DEPARTMENT_ONLY);
    }
}
