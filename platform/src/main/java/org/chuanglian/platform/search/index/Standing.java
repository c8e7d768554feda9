package org.chuanglian.platform.search.index;

import org.chuanglian.platform.registry.SubjectFeed.Entry;
import org.chuanglian.platform.registry.SubjectKind;
import org.chuanglian.platform.shared.RegionCode;

/**
 * The order among subjects that are equally close. Two points for the home region, two for organisations, people, teams,
 * facilities and regions, one for projects, none for achievements; then the shorter name; then the newer subject. Real
 * content stands before samples.
 */
final class Standing {

    private static final int LONG_NAME = 1023;
    private static final int TIME_BITS = 40;

    private Standing() {}

    /** The higher the earlier. */
    static long of(Entry entry, RegionCode home) {
        RegionCode region = entry.region();
        long points = points(entry.kind());
        if (region != null && home.contains(region)) {
            points += 2;
        }
        if (!entry.sample()) {
            points += 4;
        }
        int length = entry.name().codePointCount(0, entry.name().length());
        long brevity = Math.max(0, LONG_NAME - length);
        long newness = (entry.id().value().getMostSignificantBits() >>> 16) & ((1L << TIME_BITS) - 1);
        return (points << (TIME_BITS + 10)) | (brevity << TIME_BITS) | newness;
    }

    private static long points(SubjectKind kind) {
        return switch (kind.group()) {
            case ORGANISATION, PERSON, TEAM, FACILITY, REGION -> 2;
            case PROJECT -> 1;
            case ACHIEVEMENT -> 0;
        };
    }
}
