package org.chuanglian.platform.points.run;

import java.time.LocalDate;
import java.time.Month;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.chuanglian.platform.points.adjustment.Adjustments;
import org.chuanglian.platform.points.scheme.Adjustment;
import org.chuanglian.platform.points.scheme.Formula;
import org.chuanglian.platform.points.scheme.PointScheme;

/**
 * What stands beside the core score of each firm, and the total of all. What holds on the last day of a year counts in it:
 * so an event of the year or of the one before holds for two years, and nothing holds for ever.
 */
@SuppressWarnings("ArrayRecordComponent") // columns of all firms, handed over once and not kept
record Totals(double[] bonus, double[] malus, boolean[] vetoed, double[] total, List<List<Counted>> counted) {

    /** Adds up what the scheme's adjustments make of scored firms. */
    static Totals of(PointScheme scheme, Scored scored, FirmFacts facts, Adjustments.Standing standing, int year) {
        int n = scored.firms.size();
        Totals totals =
                new Totals(new double[n], new double[n], new boolean[n], scored.core.clone(), new ArrayList<>());
        LocalDate last = LocalDate.of(year, Month.DECEMBER, 31);
        for (int i = 0; i < n; i++) {
            List<Counted> counted = new ArrayList<>(entered(scheme, standing.of(scored.firms.get(i)), last));
            Formula.Values values = facts.of(scored.firms.get(i));
            for (Adjustment adjustment : scheme.adjustments()) {
                said(adjustment, values, last).ifPresent(counted::add);
            }
            totals.counted.add(List.copyOf(counted));
            totals.add(scheme, i);
        }
        return totals;
    }

    private void add(PointScheme scheme, int firm) {
        for (Counted one : counted.get(firm)) {
            switch (scheme.adjustment(one.code()).map(Adjustment::kind).orElse(Adjustment.Kind.BONUS)) {
                case BONUS -> bonus[firm] = Math.min(scheme.bonusCap(), bonus[firm] + one.points());
                case DEDUCTION -> malus[firm] += one.points();
                case VETO -> vetoed[firm] = true;
            }
        }
        total[firm] += bonus[firm] - malus[firm];
    }

    /** What officers entered and the scheme knows; the same thing of the same day counts once. */
    private static List<Counted> entered(PointScheme scheme, List<Adjustments.Entered> entered, LocalDate last) {
        List<Counted> counted = new ArrayList<>();
        Set<String> seen = new HashSet<>();
        for (Adjustments.Entered one : entered) {
            if (one.row().holds(last)
                    && seen.add(one.row().code() + " " + one.row().day())) {
                scheme.adjustment(one.row().code())
                        .filter(Adjustment::isEntered)
                        .ifPresent(adjustment -> counted.add(new Counted(
                                adjustment.code(),
                                adjustment.points(),
                                one.row().day(),
                                one.row().until(),
                                Optional.of(one.sheet()),
                                one.row().ground())));
            }
        }
        return counted;
    }

    /** What facts say: as at the end of the newest year whose value is large enough. */
    private static Optional<Counted> said(Adjustment adjustment, Formula.Values values, LocalDate last) {
        if (adjustment.isEntered()) {
            return Optional.empty();
        }
        for (int back = 0; back < adjustment.years(); back++) {
            if (values.of(adjustment.fact(), back) >= adjustment.least()) {
                LocalDate day = last.minusYears(back);
                return Optional.of(new Counted(
                        adjustment.code(),
                        adjustment.points(),
                        day,
                        day.plusYears(adjustment.years()),
                        Optional.empty(),
                        ""));
            }
        }
        return Optional.empty();
    }
}
