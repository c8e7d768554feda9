package org.chuanglian.platform.intake.web;

import java.util.List;
import org.chuanglian.platform.shell.Frame;
import org.jspecify.annotations.Nullable;

/**
 * Where to look a request up by its number; officers see what waits.
 *
 * @param missing the number that no request has; empty when none was asked for
 * @param overdue what waits beyond its term, for officers; null for all others
 * @param open what waits, and is not overdue
 */
public record CorrectionsPage(
        Frame frame,
        String missing,
        @Nullable List<Line> overdue,
        @Nullable List<Line> open,
        @Nullable List<Line> decided) {

    /**
     * A request of a list.
     *
     * @param told what is left of its term, or where it stands once it is decided
     * @param owner who has it in hand, in words; empty once it is decided
     */
    public record Line(
            String number,
            String address,
            String subject,
            String value,
            String claimed,
            String askedAt,
            CorrectionPage.Told told,
            String owner) {}
}
