package org.chuanglian.platform.atlas.evidence;

import java.util.List;
import org.chuanglian.platform.registry.SubjectId;
import org.chuanglian.platform.registry.SubjectKind;
import org.chuanglian.platform.shared.RegionCode;
import org.jspecify.annotations.Nullable;

/**
 * A patent, a project or a facility.
 *
 * @param region where it lies; null where that is not known
 * @param holders who holds, undertakes or hosts it
 */
public record Document(
        SubjectId id,
        SubjectKind kind,
        String title,
        @Nullable RegionCode region,
        List<Holder> holders) {

    public Document {
        holders = List.copyOf(holders);
    }

    /** Who has to do with it. */
    public record Holder(
            SubjectId id, String name, @Nullable RegionCode region) {}

    /** Whether it, or one of its holders, lies in a province. */
    public boolean isIn(RegionCode province) {
        return lies(region, province) || holders.stream().anyMatch(holder -> lies(holder.region(), province));
    }

    private static boolean lies(@Nullable RegionCode place, RegionCode province) {
        return place != null && province.contains(place);
    }
}
