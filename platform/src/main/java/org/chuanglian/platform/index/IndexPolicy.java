package org.chuanglian.platform.index;

import java.util.List;
import org.chuanglian.platform.account.Decision;
import org.chuanglian.platform.account.Reader;
import org.chuanglian.platform.account.Role;
import org.chuanglian.platform.shared.RegionCode;

/** Who does what with indices; reading them is open to everybody. */
public final class IndexPolicy {

    private IndexPolicy() {}

    /** Whether a reader publishes: officers of the department, not of a district, since an index compares them. */
    public static Decision publish(Reader reader) {
        return Decision.when(reader.isAny(Role.OFFICER), () -> IndexText.DEPARTMENT_ONLY);
    }

    /** The districts that an index of districts opens with for a reader: those whose officer he is. */
    public static List<RegionCode> opensWith(Reader reader) {
        return switch (reader) {
            case Reader.Nobody() -> List.of();
            case Reader.Known known -> known.districts().stream().sorted().toList();
        };
    }
}
