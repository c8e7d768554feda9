package org.chuanglian.platform.registry.web;

import java.util.List;
import org.chuanglian.platform.registry.Doubt;
import org.chuanglian.platform.shell.Frame;
import org.jspecify.annotations.Nullable;

/** The history of one reading: every value it ever had, newest first. */
public record SubjectHistoryPage(
        Frame frame,
        String title,
        String subjectName,
        String subjectAddress,
        String closeAddress,
        String correctionAddress,
        @Nullable String asOfNote,
        List<Entry> entries,
        List<Merged> merged) {

    /** What was said of the same reading of a subject that was merged into this one, up to the merge. */
    public record Merged(String label, List<Entry> entries) {}

    /** A value with the act that recorded it; {@code current} for the one that holds. */
    public record Entry(
            String recordedOn,
            String recordedAt,
            boolean current,
            boolean correction,
            String value,
            String exact,
            String label,
            String who,
            String source,
            String sourceAddress,
            @Nullable String evidence,
            @Nullable Doubt doubt) {}
}
