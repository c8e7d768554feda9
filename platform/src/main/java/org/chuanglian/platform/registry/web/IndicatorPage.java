package org.chuanglian.platform.registry.web;

import java.util.List;
import org.chuanglian.platform.registry.Doubt;
import org.chuanglian.platform.registry.ProvinceTiles;
import org.chuanglian.platform.shell.Frame;
import org.jspecify.annotations.Nullable;

/** One indicator: what it means, how far it reaches, and who stands where. */
public record IndicatorPage(
        Frame frame,
        String title,
        String definition,
        List<SourcePage.Entry> entries,
        List<Coverage> coverage,
        @Nullable ProvinceTiles tiles,
        @Nullable Ranking ranking) {

    /** A period with the number of subjects known; {@code shown} for the one that is ranked. */
    public record Coverage(String period, String subjects, String address, boolean shown) {}

    public record Ranking(String summary, List<Row> rows) {}

    public record Row(
            int rank,
            String name,
            String address,
            String value,
            String exact,
            boolean sample,
            @Nullable Doubt doubt) {}
}
