package org.chuanglian.platform.intake.pack;

import java.time.Duration;
import java.util.List;
import org.chuanglian.platform.registry.Recordings;

/** What came of one table. */
sealed interface TableOutcome {

    /** It was new or had changed, and is written. */
    record Loaded(Written written, long rows, Duration took) implements TableOutcome {}

    /** It is as it was when it was last loaded. */
    record Unchanged() implements TableOutcome {}

    /** Nothing of it is loaded, since something in it is wrong. */
    record Refused(List<TableProblem> problems) implements TableOutcome {}

    /** It was not tried, since a table that it needs is not loaded. */
    record Waiting(String needed) implements TableOutcome {}

    /** How much was written. */
    record Written(long subjects, long facts, long corrections, long unchanged, long relations) {

        static final Written NOTHING = new Written(0, 0, 0, 0, 0);

        static Written of(Recordings.Recorded recorded) {
            return new Written(
                    recorded.subjects(),
                    recorded.facts(),
                    recorded.corrections(),
                    recorded.unchanged(),
                    recorded.relations());
        }
    }
}
