package org.chuanglian.platform.overview.web;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Collectors;
import org.chuanglian.platform.overview.Finding;
import org.chuanglian.platform.overview.OverviewText;
import org.chuanglian.platform.registry.ValueFormat;
import org.chuanglian.platform.shell.Frame;

/** Puts a finding into whole sentences of the catalogue: one of the value, one of the place. */
final class FindingSentences {

    private final Frame frame;
    private final ValueFormat format;
    private final PlaceNames names;

    FindingSentences(Frame frame, ValueFormat format, PlaceNames names) {
        this.frame = frame;
        this.format = format;
        this.names = names;
    }

    List<String> of(Finding finding) {
        return List.of(value(finding), place(finding));
    }

    private String value(Finding finding) {
        String year = Integer.toString(finding.year());
        String city = names.city();
        String indicator = names.indicator(finding.indicator());
        String value = format.shown(finding.indicator(), finding.value()).written();
        if (finding.before().isEmpty()) {
            return frame.t(OverviewText.FINDING_VALUE, year, city, indicator, value);
        }
        BigDecimal before = finding.before().get();
        String distance = new Changes(frame.language(), format).distance(finding.indicator(), before, finding.value());
        int direction = finding.value().compareTo(before);
        if (direction == 0) {
            return frame.t(OverviewText.FINDING_SAME, year, city, indicator, value);
        }
        return frame.t(
                direction > 0 ? OverviewText.FINDING_UP : OverviewText.FINDING_DOWN,
                year,
                city,
                indicator,
                value,
                distance);
    }

    private String place(Finding finding) {
        if (!finding.tied().isEmpty()) {
            String others =
                    finding.tied().stream().map(names::region).collect(Collectors.joining(frame.t(OverviewText.AND)));
            return frame.t(OverviewText.FINDING_TIED, finding.among(), finding.rank(), others);
        }
        if (finding.rankBefore().isEmpty()) {
            return frame.t(OverviewText.FINDING_RANK, finding.among(), finding.rank());
        }
        int before = finding.rankBefore().get();
        return before == finding.rank()
                ? frame.t(OverviewText.FINDING_RANK_SAME, finding.among(), finding.rank())
                : frame.t(OverviewText.FINDING_RANK_MOVED, finding.among(), finding.rank(), before);
    }
}
