package org.chuanglian.platform.registry;

import java.util.List;
import java.util.function.Consumer;
import org.chuanglian.platform.shared.KnowledgeTime;
import org.chuanglian.platform.shared.Period;
import org.jspecify.annotations.Nullable;

/** The one way to write into the registry. */
public interface Recordings {

    /** The reason of every recording that loads a table of the open data pack. */
    String OPEN_DATA_PACK = "open data pack";

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
     * @param unchanged facts that said what was known already, or are held, and were not written
     * @param held what a complete sheet said against the decision of a person, which stands
     */
    record Recorded(
            KnowledgeTime knownAt,
            long subjects,
            long facts,
            long corrections,
            long unchanged,
            long relations,
            List<Held> held)
            implements Outcome {}

    /** A value that was not written, since a person had decided on another one. */
    record Held(SubjectId subject, String indicator, Period period, FactValue said) {}

    /** Nothing is recorded; the first problems say why, with the number of the row as it was put on the sheet. */
    record Refused(List<Problem> problems) implements Outcome {}

    /** Why a row cannot be recorded. */
    record Problem(int row, String what) {}
}
