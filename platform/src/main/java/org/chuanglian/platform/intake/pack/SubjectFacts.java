package org.chuanglian.platform.intake.pack;

import java.util.List;
import org.chuanglian.platform.registry.Indicator;

/** Indicators for what lists say of a subject itself; the pack's own catalogue has those of its figures. */
final class SubjectFacts {

    static final String LISTED_ON = "LISTED_ON";
    static final String WEBSITE = "WEBSITE";

    static final List<Indicator> INDICATORS = List.of(
            new Indicator(
                    LISTED_ON,
                    "上市日期",
                    "Day of listing",
                    Indicator.ValueType.DATE,
                    null,
                    0,
                    "organisation",
                    "profile",
                    "股票在交易所首次挂牌的日期",
                    "The day on which the share was first traded at its exchange",
                    0),
            new Indicator(
                    WEBSITE,
                    "网站",
                    "Website",
                    Indicator.ValueType.TEXT,
                    null,
                    0,
                    "organisation",
                    "profile",
                    "名单所列网址，照原文",
                    "The address of the website as the list prints it",
                    1));

    private SubjectFacts() {}
}
