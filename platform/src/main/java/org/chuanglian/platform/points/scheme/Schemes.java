package org.chuanglian.platform.points.scheme;

import java.util.List;
import java.util.Optional;

/** The schemes of points, every version of them. */
public interface Schemes {

    /** The scheme that firms are scored by. */
    String POINTS = "innovation-points";

    /** The version that stands now; empty before the platform has read its own. */
    Optional<SchemeVersion> standing(String code);

    Optional<SchemeVersion> find(SchemeId id);

    /** All versions, the newest first. */
    List<SchemeVersion> all();

    /** Keeps a file of the platform's own, unless it is kept already. */
    void keep(PointScheme scheme, String content);
}
