package org.chuanglian.survival.table;

import java.util.List;
import org.chuanglian.survival.FollowUp;
import org.chuanglian.survival.Groups;

/**
 * A table of follow-up, ready for the statistics.
 *
 * @param followUp the rows that are complete in every column used
 * @param causes what the causes 1, 2, … are called
 * @param groups the groups that are compared; one group "all" when none were named
 * @param strata the strata; one when none were named
 * @param design the covariates
 * @param rows how many rows the table has
 * @param notes what was decided while reading: meaning of the status, rows left out
 */
public record Study(
        FollowUp followUp,
        List<String> causes,
        Groups groups,
        Groups strata,
        Design design,
        int rows,
        List<String> notes) {

    /** Copies the lists. */
    public Study {
        causes = List.copyOf(causes);
        notes = List.copyOf(notes);
    }
}
