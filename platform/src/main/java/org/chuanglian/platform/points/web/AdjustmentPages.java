package org.chuanglian.platform.points.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.chuanglian.platform.points.run.Counted;
import org.chuanglian.platform.points.run.Score;
import org.chuanglian.platform.points.scheme.Adjustment;
import org.chuanglian.platform.points.scheme.PointScheme;
import org.chuanglian.platform.registry.Catalogue;
import org.chuanglian.platform.registry.Indicator;
import org.chuanglian.platform.shell.Frame;
import org.chuanglian.platform.shell.Language;

/** Says what bonuses, deductions and vetoes are, and what counted of a firm. */
final class AdjustmentPages {

    private AdjustmentPages() {}

    /** What the scheme knows, for everybody. */
    static List<RulesPage.AdjustmentLine> rules(Frame frame, PointScheme scheme, Catalogue catalogue) {
        return scheme.adjustments().stream()
                .map(one -> new RulesPage.AdjustmentLine(
                        one.name().in(frame.language()),
                        frame.t(one.kind()),
                        points(frame, one.kind(), one.points()),
                        frame.t(AdjustmentText.YEARS_OF, one.years()),
                        one.definition().in(frame.language()),
                        one.isEntered() ? frame.t(AdjustmentText.ENTERED) : said(frame, catalogue, one)))
                .toList();
    }

    private static String said(Frame frame, Catalogue catalogue, Adjustment adjustment) {
        Optional<Indicator> fact = catalogue.indicator(adjustment.fact());
        return frame.t(
                AdjustmentText.SAID,
                fact.map(one -> frame.language() == Language.CHINESE ? one.nameZh() : one.nameEn())
                        .orElse(adjustment.fact()));
    }

    private static String points(Frame frame, Adjustment.Kind kind, double points) {
        return switch (kind) {
            case BONUS -> frame.t(AdjustmentText.PLUS, Figures.points(points));
            case DEDUCTION -> frame.t(AdjustmentText.MINUS, Figures.points(points));
            case VETO -> frame.t(AdjustmentText.VETOED);
        };
    }

    /** What counted of a firm. */
    static List<FirmPage.AdjustmentLine> counted(
            Frame frame, PointScheme scheme, Catalogue catalogue, List<Counted> counted) {
        List<FirmPage.AdjustmentLine> lines = new ArrayList<>();
        for (Counted one : counted) {
            scheme.adjustment(one.code())
                    .ifPresent(adjustment -> lines.add(new FirmPage.AdjustmentLine(
                            adjustment.name().in(frame.language()),
                            frame.t(adjustment.kind()),
                            points(frame, adjustment.kind(), one.points()),
                            one.day().toString(),
                            one.until().toString(),
                            one.sheet().isPresent() ? one.ground() : said(frame, catalogue, adjustment))));
        }
        return lines;
    }

    /** What bonuses and deductions sum to; nothing where there are none. */
    static List<String> sums(Frame frame, Score score) {
        List<String> sums = new ArrayList<>();
        if (score.bonus() > 0) {
            sums.add(frame.t(AdjustmentText.BONUS_SUM, Figures.points(score.bonus())));
        }
        if (score.malus() > 0) {
            sums.add(frame.t(AdjustmentText.MALUS_SUM, Figures.points(score.malus())));
        }
        return sums;
    }
}
