package org.chuanglian.platform.overview.web;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.chuanglian.platform.overview.OverviewText;
import org.chuanglian.platform.overview.Status;
import org.chuanglian.platform.shell.Frame;

/** How many promises stand how, as one bar with its legend; statuses of which there are none stay in the legend. */
public record StatusBar(String label, List<Part> parts) {

    /**
     * A status.
     *
     * @param x where its part of the bar begins, in percent
     * @param width its share, in percent; 0 draws nothing
     * @param fill its colour, or hatching, so that colour alone says nothing
     */
    public record Part(Status status, int count, String x, String width, String fill) {}

    static StatusBar of(Frame frame, Map<Status, Integer> counts) {
        int total =
                Math.max(1, counts.values().stream().mapToInt(Integer::intValue).sum());
        List<Part> parts = new ArrayList<>();
        int before = 0;
        for (Status status : Status.values()) {
            int count = counts.getOrDefault(status, 0);
            parts.add(new Part(status, count, share(before, total), share(count, total), fill(status)));
            before += count;
        }
        return new StatusBar(
                frame.t(
                        OverviewText.BAR_LABEL,
                        counts.getOrDefault(Status.KEPT, 0),
                        counts.getOrDefault(Status.ON_TRACK, 0),
                        counts.getOrDefault(Status.SLOW, 0),
                        counts.getOrDefault(Status.OUT_OF_REACH, 0),
                        counts.getOrDefault(Status.UNMEASURABLE, 0)),
                List.copyOf(parts));
    }

    private static String share(int part, int total) {
        return BigDecimal.valueOf(part)
                        .movePointRight(2)
                        .divide(BigDecimal.valueOf(total), 2, RoundingMode.HALF_UP)
                        .toPlainString()
                + "%";
    }

    private static String fill(Status status) {
        return switch (status) {
            case KEPT -> "var(--c1)";
            case ON_TRACK -> "var(--q4)";
            case SLOW -> "var(--yang-mark)";
            case OUT_OF_REACH -> "var(--seal)";
            case UNMEASURABLE -> "url(#unmeasurable)";
        };
    }
}
