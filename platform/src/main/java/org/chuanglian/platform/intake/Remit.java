package org.chuanglian.platform.intake;

import java.util.Set;
import org.chuanglian.platform.shared.RegionCode;
import org.jspecify.annotations.Nullable;

/** For what an officer decides. */
public sealed interface Remit {

    /** Whether something there belongs to it; null where it is not known. */
    boolean covers(@Nullable RegionCode region);

    /** Nothing. */
    record Nothing() implements Remit {
        @Override
        public boolean covers(@Nullable RegionCode region) {
            return false;
        }
    }

    /** What lies in districts, each with all below it. */
    record Districts(Set<RegionCode> regions) implements Remit {
        public Districts {
            regions = Set.copyOf(regions);
        }

        @Override
        public boolean covers(@Nullable RegionCode region) {
            return region != null && regions.stream().anyMatch(own -> own.contains(region));
        }
    }

    /** Everything, also what lies nowhere. */
    record Everywhere() implements Remit {
        @Override
        public boolean covers(@Nullable RegionCode region) {
            return true;
        }
    }
}
