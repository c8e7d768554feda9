package org.chuanglian.platform.registry;

import java.util.List;
import java.util.Optional;
import org.chuanglian.platform.shared.KnowledgeTime;

/** Reads what was recorded, recording by recording. */
public interface RecordingLog {

    /** The newest recordings up to T that changed something, newest first. */
    List<Entry> newest(KnowledgeTime at, int most);

    /**
     * A recording and what it changed.
     *
     * @param subjects subjects that it brought in, renewed or wrote about
     * @param only the subject, where it was one alone
     * @param facts facts that were new, corrections among them
     * @param corrections facts that changed an earlier value of the same reading
     * @param steps steps in the life of institutions that were brought in
     */
    record Entry(
            Recording recording,
            long subjects,
            Optional<SubjectId> only,
            long facts,
            long corrections,
            long relations,
            long steps) {}
}
