package org.chuanglian.platform.registry;

import java.util.function.Consumer;
import org.chuanglian.platform.shared.KnowledgeTime;
import org.jspecify.annotations.Nullable;

/** The one way to write into the registry. */
public interface Recordings {

    /**
     * Records all that {@code writes} puts on the sheet, or nothing. Rows are streamed, so a million are no burden. One
     * recording runs at a time, which is what makes "as known at T" exact.
     */
    Outcome record(Cause cause, Consumer<RecordingSheet> writes);

    /** Who records, why, and on what document. */
    record Cause(Recorder recorder, String reason, @Nullable String evidence) {}

    /** What came of it. */
    sealed interface Outcome {}

    /**
     * It is recorded, and known from {@code knownAt} on.
     *
     * @param facts facts that are new, corrections among them
     * @param corrections facts that changed an earlier value of the same reading
     * @param unchanged facts that said what was known already, and were not written again
     */
    record Recorded(KnowledgeTime knownAt, long subjects, long facts, long corrections, long unchanged, long relations)
            implements Outcome {}

    /** Nothing is recorded; the first problems say why, with the number of the row as it was put on the sheet. */
    record Refused(java.util.List<Problem> problems) implements Outcome {}

    /** Why a row cannot be recorded. */
    record Problem(int row, String what) {}
}
