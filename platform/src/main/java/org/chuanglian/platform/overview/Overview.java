package org.chuanglian.platform.overview;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.chuanglian.platform.registry.RecordingLog;
import org.chuanglian.platform.registry.Source;
import org.chuanglian.platform.registry.SubjectId;
import org.chuanglian.platform.registry.Unit;
import org.chuanglian.platform.shared.KnowledgeTime;
import org.chuanglian.platform.shared.RegionCode;
import org.jspecify.annotations.Nullable;

/**
 * What the first page tells, as known at a time.
 *
 * @param headline the figures the finding is about; present when the finding is
 * @param sources where the headline's values come from
 * @param changes the newest recordings, newest first
 * @param places the regions by code, for their names
 */
public record Overview(
        KnowledgeTime at,
        RegionCode city,
        Optional<Finding> finding,
        Optional<ProvinceFigures> headline,
        List<Source> sources,
        List<KeyFigure> figures,
        Districts districts,
        List<Change> changes,
        Map<RegionCode, Place> places,
        List<Unit> units) {

    /**
     * What is registered in the districts, most organisations first.
     *
     * @param unplaced organisations that are known to be in the city, but not in which district
     */
    public record Districts(List<District> rows, long unplaced) {}

    /** What a recording changed, and the subject where it was one alone. */
    public record Change(RecordingLog.Entry entry, Optional<About> only) {}

    /** A subject by name; a sample is made up. */
    public record About(SubjectId id, String name, @Nullable String nameEn, boolean sample) {}

    /** How many organisations are registered in a district. */
    public record District(Place place, long organisations) {}
}
