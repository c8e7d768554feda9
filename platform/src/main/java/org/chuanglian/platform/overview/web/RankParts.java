package org.chuanglian.platform.overview.web;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.chuanglian.platform.overview.Finding;
import org.chuanglian.platform.overview.Overview;
import org.chuanglian.platform.overview.OverviewText;
import org.chuanglian.platform.overview.ProvinceFigures;
import org.chuanglian.platform.overview.ProvinceFigures.Ranked;
import org.chuanglian.platform.overview.web.OverviewPage.Link;
import org.chuanglian.platform.overview.web.OverviewPage.RankPart;
import org.chuanglian.platform.overview.web.OverviewPage.RankRow;
import org.chuanglian.platform.overview.web.OverviewPage.View;
import org.chuanglian.platform.registry.RegionMaps;
import org.chuanglian.platform.registry.ValueFormat;
import org.chuanglian.platform.shared.RegionCode;
import org.chuanglian.platform.shell.Frame;
import org.jspecify.annotations.Nullable;

/** The city among the provinces, in the year of the finding. */
final class RankParts {

    private RankParts() {}

    /** Nothing when there is no finding, and so nothing to compare. */
    static @Nullable RankPart of(
            RegionMaps maps,
            Frame frame,
            Overview overview,
            ValueFormat format,
            PlaceNames names,
            boolean table,
            List<Link> sources) {
        if (overview.finding().isEmpty() || overview.headline().isEmpty()) {
            return null;
        }
        Finding finding = overview.finding().get();
        ProvinceFigures provinces = overview.headline().get();
        List<Ranked> ranking = provinces.ranking(finding.year());
        @Nullable BigDecimal median = provinces.medians().get(finding.year());
        if (median == null) {
            return null;
        }
        String indicator = names.indicator(finding.indicator());
        String year = Integer.toString(finding.year());
        Map<RegionCode, BigDecimal> values = new HashMap<>();
        ranking.forEach(ranked -> values.put(ranked.province(), ranked.value()));
        int against = finding.value().compareTo(median);
        return new RankPart(
                frame.t(
                        against > 0
                                ? OverviewText.ABOVE_MEDIAN
                                : against < 0 ? OverviewText.BELOW_MEDIAN : OverviewText.AT_MEDIAN,
                        names.city(),
                        new Changes(frame.language(), format).distance(finding.indicator(), median, finding.value())),
                frame.t(
                        OverviewText.RANK_SUBTITLE,
                        indicator,
                        year,
                        provinces.count(finding.year()),
                        format.shown(finding.indicator(), median).written(),
                        format.shown(finding.indicator(), median).unit()),
                new View("rank", table),
                maps.provinces(
                        frame,
                        new RegionMaps.Shown(
                                values,
                                value ->
                                        format.shown(finding.indicator(), value).text(),
                                format.shown(finding.indicator(), median).unit(),
                                province -> "/registry?region=" + province.code())),
                ranking.stream()
                        .map(ranked -> new RankRow(
                                ranked.rank(),
                                names.region(ranked.province()),
                                format.shown(finding.indicator(), ranked.value())
                                        .written(),
                                ranked.province().equals(overview.city()),
                                provinces
                                        .doubt(ranked.province(), finding.year())
                                        .orElse(null)))
                        .toList(),
                indicator,
                sources);
    }
}
