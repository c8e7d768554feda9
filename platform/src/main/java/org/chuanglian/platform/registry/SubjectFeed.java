package org.chuanglian.platform.registry;

import java.util.function.Consumer;
import org.chuanglian.platform.registry.RecordingSheet.OtherName;
import org.chuanglian.platform.shared.RegionCode;
import org.jspecify.annotations.Nullable;

/**
 * What changed, for those who keep a copy, such as a search index. A follower keeps the position it has read to; no
 * change is ever skipped, whatever order transactions commit in, but one may be read twice.
 */
public interface SubjectFeed {

    /** Where the feed begins. */
    long START = 0;

    /**
     * Reads every subject changed since a position, in portions, and returns the position to go on from.
     *
     * @param withdrawn hears of those that stand no more
     */
    long readSince(long position, Consumer<Entry> reader, Consumer<SubjectId> withdrawn);

    /** Which registry this is: with another one, a kept position means nothing, and all must be read from the start. */
    java.util.UUID origin();

    /** How many subjects there are to read from the start. */
    long size();

    /** A subject with everything one would look for it by. */
    record Entry(
            SubjectId id,
            SubjectKind kind,
            String name,
            @Nullable String nameEn,
            java.util.List<OtherName> otherNames,
            java.util.List<SubjectKey> keys,
            @Nullable RegionCode region,
            @Nullable String field,
            java.util.List<String> products,
            boolean sample) {}
}
