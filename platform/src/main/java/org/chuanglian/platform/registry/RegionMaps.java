package org.chuanglian.platform.registry;

import java.math.BigDecimal;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.chuanglian.platform.shared.RegionCode;
import org.chuanglian.platform.shell.Frame;

/** Draws the city's districts, and the provinces, for any number that places have. */
public interface RegionMaps {

    /** The city whose districts are drawn. */
    RegionCode CITY = new RegionCode("500000");

    /** A map of the city's districts; a district without a value is drawn as "no data". */
    DistrictMap districts(Frame frame, Wording wording, Views views, Shown shown);

    /** A tile for each province; one without a value is drawn as "no data". */
    ProvinceTiles provinces(Frame frame, Shown shown);

    /** The words around a map: the finding, what is shown, the heading of the value and the source. */
    record Wording(String title, String measure, String valueHeading, String source) {}

    /** Where the page shows the map and where the table, and which it shows now. */
    record Views(String mapHref, String tableHref, boolean asTable) {}

    /**
     * What is shown.
     *
     * @param values by place
     * @param written how a value is written
     * @param unit what stands in the legend; empty where it is said by each value
     * @param href the address that a place leads to, without the language's prefix
     * @param own the place that the page is about; only tiles mark it
     * @param near places that are outlined beside it; only tiles do so
     */
    record Shown(
            Map<RegionCode, BigDecimal> values,
            Function<BigDecimal, String> written,
            String unit,
            Function<RegionCode, String> href,
            RegionCode own,
            Set<RegionCode> near) {

        public Shown {
            near = Set.copyOf(near);
        }

        /** What a page about the city shows, nothing outlined. */
        public Shown(
                Map<RegionCode, BigDecimal> values,
                Function<BigDecimal, String> written,
                String unit,
                Function<RegionCode, String> href) {
            this(values, written, unit, href, CITY, Set.of());
        }
    }
}
