package org.chuanglian.platform.registry.imported;

import java.util.List;
import org.chuanglian.platform.registry.Recordings.Problem;
import org.chuanglian.platform.registry.SubjectId;

/** What came of recording a step, or something that hangs on an institution. */
public sealed interface StepOutcome {

    /** It is recorded. */
    record Taken(SubjectId institution) implements StepOutcome {}

    /** The rules do not allow it. */
    record Refused(StageRules.Refusal why) implements StepOutcome {}

    /** Somebody else recorded a step after the officer had read the page; he must look again. */
    record ChangedMeanwhile(int seen, int now) implements StepOutcome {}

    /** The institution was brought in already. */
    record AlreadyImported(SubjectId institution) implements StepOutcome {}

    /** The registry knows an institution of this name by another key; its life is recorded on its own page. */
    record AlreadyKnown(SubjectId institution) implements StepOutcome {}

    /** Only institutions have a life of stages. */
    record NoInstitution() implements StepOutcome {}

    /** The other subject is of a kind that cannot hang on an institution in this way. */
    record WrongKind() implements StepOutcome {}

    /** The fact store refused it. */
    record Unrecordable(List<Problem> problems) implements StepOutcome {}
}
