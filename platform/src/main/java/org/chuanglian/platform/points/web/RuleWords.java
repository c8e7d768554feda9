package org.chuanglian.platform.points.web;

import java.util.ArrayList;
import java.util.List;
import org.chuanglian.platform.points.PointsText;
import org.chuanglian.platform.points.scheme.PointScheme;
import org.chuanglian.platform.shell.Frame;
import org.chuanglian.platform.shell.Language;

/** Says when a firm is at a stage. */
final class RuleWords {

    private static final double TEN_THOUSAND = 10_000;

    private RuleWords() {}

    static String of(Frame frame, PointScheme scheme, PointScheme.StageRule rule) {
        List<String> said = new ArrayList<>();
        if (!Double.isNaN(rule.olderThan())) {
            said.add(frame.t(PointsText.RULE_OLDER, Figures.plain(rule.olderThan())));
        }
        if (!Double.isNaN(rule.youngest())) {
            said.add(frame.t(PointsText.RULE_YOUNGEST, Figures.plain(rule.youngest())));
        }
        if (!Double.isNaN(rule.revenueFrom())) {
            said.add(frame.t(PointsText.RULE_REVENUE_FROM, Figures.plain(rule.revenueFrom() / TEN_THOUSAND)));
        }
        if (!Double.isNaN(rule.revenueBelow())) {
            said.add(frame.t(PointsText.RULE_REVENUE_BELOW, Figures.plain(rule.revenueBelow() / TEN_THOUSAND)));
        }
        if (said.isEmpty()) {
            return scheme.rules().size() > 1 ? frame.t(PointsText.RULE_ELSE) : frame.t(PointsText.ANY);
        }
        return String.join(frame.language() == Language.CHINESE ? "，且" : " and ", said);
    }
}
