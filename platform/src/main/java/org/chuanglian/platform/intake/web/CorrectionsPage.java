package org.chuanglian.platform.intake.web;

import java.util.List;
import org.chuanglian.platform.shell.Frame;
import org.jspecify.annotations.Nullable;

/**
 * Where to look a request up by its number; officers see what waits.
 *
 * @param missing the number that no request has; empty when none was asked for
 * @param open what waits, for officers; null for all others
 */
public record CorrectionsPage(
        Frame frame,
        String missing,
        @Nullable List<Line> open,
        @Nullable List<Line> decided) {

    public record Line(
            String number,
            String address,
            String subject,
            String value,
            String claimed,
            String askedAt,
            CorrectionPage.Told told) {}
}
