package org.chuanglian.platform.overview;

import org.chuanglian.platform.registry.SubjectId;
import org.chuanglian.platform.shared.RegionCode;
import org.jspecify.annotations.Nullable;

/** A region with its names. */
public record Place(
        RegionCode code,
        SubjectId id,
        String name,
        @Nullable String nameEn) {}
