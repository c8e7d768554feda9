package org.chuanglian.platform.overview;

import java.util.Locale;

/** The five standings in one word each, in the order in which pages tell them. */
public enum Status {
    KEPT(OverviewText.STATUS_KEPT, OverviewText.RULE_KEPT, "done"),
    ON_TRACK(OverviewText.STATUS_ON_TRACK, OverviewText.RULE_ON_TRACK, "doing"),
    SLOW(OverviewText.STATUS_SLOW, OverviewText.RULE_SLOW, "warn"),
    OUT_OF_REACH(OverviewText.STATUS_OUT_OF_REACH, OverviewText.RULE_OUT_OF_REACH, "bad"),
    UNMEASURABLE(OverviewText.STATUS_UNMEASURABLE, OverviewText.RULE_UNMEASURABLE, "wait");

    private final OverviewText label;
    private final OverviewText rule;
    private final String mark;

    Status(OverviewText label, OverviewText rule, String mark) {
        this.label = label;
        this.rule = rule;
        this.mark = mark;
    }

    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    public OverviewText label() {
        return label;
    }

    /** When a promise stands so. */
    public OverviewText rule() {
        return rule;
    }

    /** The class of its mark in the design: shape, word and colour. */
    public String mark() {
        return mark;
    }

    /** Someone should look at it. */
    public boolean needsAttention() {
        return this == SLOW || this == OUT_OF_REACH;
    }
}
