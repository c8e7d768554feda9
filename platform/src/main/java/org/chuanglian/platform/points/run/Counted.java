package org.chuanglian.platform.points.run;

import java.time.LocalDate;
import java.util.Optional;
import org.chuanglian.platform.points.adjustment.SheetId;

/**
 * An adjustment that counted in a run.
 *
 * @param code of the adjustment in the scheme
 * @param points as the scheme has them; 0 for a veto
 * @param until the first day on which it holds no more
 * @param sheet what officers entered it on; empty for what facts said
 * @param ground the officer's words; empty for what facts said
 */
public record Counted(
        String code, double points, LocalDate day, LocalDate until, Optional<SheetId> sheet, String ground) {}
