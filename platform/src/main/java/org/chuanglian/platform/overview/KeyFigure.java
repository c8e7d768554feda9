package org.chuanglian.platform.overview;

import java.math.BigDecimal;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import org.chuanglian.platform.registry.Doubt;
import org.chuanglian.platform.registry.Indicator;

/** A figure of the city on the first page. There is none where nothing is recorded. */
public sealed interface KeyFigure {

    /** A count of what is registered now. */
    record Counted(What what, long number) implements KeyFigure {}

    /**
     * An indicator of the city by year, newest last; never empty.
     *
     * @param doubts of the years whose value is doubted, why
     */
    record Observed(Indicator indicator, NavigableMap<Integer, BigDecimal> years, Map<Integer, Doubt> doubts)
            implements KeyFigure {

        /** Why the newest value, or the one before it that the change is counted from, is doubted. */
        public Optional<Doubt> doubt() {
            int newest = years.lastKey();
            return Optional.ofNullable(doubts.get(newest)).or(() -> Optional.ofNullable(doubts.get(newest - 1)));
        }
    }

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
