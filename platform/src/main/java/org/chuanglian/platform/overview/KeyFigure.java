package org.chuanglian.platform.overview;

import java.math.BigDecimal;
import java.util.NavigableMap;
import org.chuanglian.platform.registry.Indicator;

/** A figure of the city on the first page. There is none where nothing is recorded. */
public sealed interface KeyFigure {

    /** A count of what is registered now. */
    record Counted(What what, long number) implements KeyFigure {}

    /** An indicator of the city by year, newest last; never empty. */
    record Observed(Indicator indicator, NavigableMap<Integer, BigDecimal> years) implements KeyFigure {}

    /** What is counted. */
    enum What {
        ORGANISATIONS(OverviewText.FIGURE_ORGANISATIONS, OverviewText.UNIT_ORGANISATIONS, "group=organisation"),
        FACILITIES(OverviewText.FIGURE_FACILITIES, OverviewText.UNIT_FACILITIES, "kind=facility"),
        PROJECTS(OverviewText.FIGURE_PROJECTS, OverviewText.UNIT_PROJECTS, "");

        private final OverviewText label;
        private final OverviewText unit;
        private final String list;

        What(OverviewText label, OverviewText unit, String list) {
            this.label = label;
            this.unit = unit;
            this.list = list;
        }

        public OverviewText label() {
            return label;
        }

        public OverviewText unit() {
            return unit;
        }

        /** The registry's list of those in the city, as parameters; empty where no list selects just those. */
        public String list() {
            return list;
        }
    }
}
