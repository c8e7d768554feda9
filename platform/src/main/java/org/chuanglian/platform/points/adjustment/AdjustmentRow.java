package org.chuanglian.platform.points.adjustment;

import java.time.LocalDate;
import org.chuanglian.platform.registry.SubjectId;

/**
 * One adjustment of one firm, as an officer entered it.
 *
 * @param line in the table that was sent
 * @param firm its name then
 * @param code of the adjustment in the scheme
 * @param day when it happened
 * @param until the first day on which it holds no more
 * @param ground why, in the officer's words
 */
public record AdjustmentRow(
        int line, SubjectId subject, String firm, String code, LocalDate day, LocalDate until, String ground) {

    /** Whether it holds on a day. */
    public boolean holds(LocalDate on) {
        return !day.isAfter(on) && until.isAfter(on);
    }
}
