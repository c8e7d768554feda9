package org.chuanglian.platform.registry;

import java.util.List;
import java.util.Map;
import org.chuanglian.platform.shared.RegionCode;
import org.jspecify.annotations.Nullable;

/** The regions the registry knows by name. */
public interface Regions {

    /** The region of a code; one that is in no table goes by its code. */
    Region named(RegionCode code);

    /** All regions below one, or all of them for null, in the order of their codes. */
    List<Region> within(@Nullable RegionCode upper);

    /** The subject of each region. */
    Map<RegionCode, SubjectId> subjects();

    /** A region and its names. */
    record Region(RegionCode code, String name, @Nullable String nameEn) {}
}
