package org.chuanglian.platform.registry;

import java.util.Set;
import org.chuanglian.platform.shared.AccessClass;
import org.chuanglian.platform.shared.RegionCode;

/**
 * Which values a reader may read.
 *
 * @param everywhere the class that is open whatever the value is about
 * @param regions where values for officers are open too
 * @param subjects of whom values for officers are open too
 */
public record Clearance(AccessClass everywhere, Set<RegionCode> regions, Set<SubjectId> subjects) {

    /** What everybody may read, and no more. */
    public static final Clearance PUBLIC = everywhere(AccessClass.PUBLIC);

    public Clearance {
        regions = Set.copyOf(regions);
        subjects = Set.copyOf(subjects);
    }

    /** A class without regard to place. */
    public static Clearance everywhere(AccessClass access) {
        return new Clearance(access, Set.of(), Set.of());
    }

    public boolean isPublic() {
        return equals(PUBLIC);
    }

    /** The class that something, somewhere, is open up to. */
    public AccessClass highest() {
        return regions.isEmpty() && subjects.isEmpty() ? everywhere : everywhere.stricter(AccessClass.OFFICER);
    }
}
