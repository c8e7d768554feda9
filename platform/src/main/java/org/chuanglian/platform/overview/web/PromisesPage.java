package org.chuanglian.platform.overview.web;

import java.util.List;
import org.chuanglian.platform.overview.Status;
import org.chuanglian.platform.shell.Frame;
import org.jspecify.annotations.Nullable;

/**
 * The promises.
 *
 * @param notices what of the address was left out, and why
 * @param day the day read at, as the form's field writes it; empty for now
 * @param past that the page tells the past; empty when it tells what is known now
 * @param choices the filters with how many each shows
 * @param reasons why some cannot be measured, most frequent first
 */
public record PromisesPage(
        Frame frame,
        String lede,
        String judged,
        List<String> notices,
        String day,
        String past,
        @Nullable StatusBar bar,
        List<Choice> choices,
        List<Row> rows,
        List<Reason> reasons,
        String csv,
        String json) {

    /** A filter. */
    public record Choice(String name, int count, String address, boolean current) {}

    /**
     * A promise.
     *
     * @param value what is measured, or that there is no value
     * @param way base and figure
     * @param bar null where progress cannot be drawn; then {@code why} says why
     * @param rule how it was judged
     * @param evidence what it rests on
     * @param evidenceAt where that is recorded
     * @param earlier how often it was worded otherwise, null when never
     */
    public record Row(
            String code,
            String statement,
            String theme,
            String kind,
            String value,
            String way,
            @Nullable Bar bar,
            @Nullable String why,
            String owner,
            String due,
            Status status,
            String rule,
            @Nullable String remedy,
            String evidence,
            OverviewPage.@Nullable Link evidenceAt,
            OverviewPage.@Nullable Link source,
            @Nullable String earlier,
            List<String> wordings) {}

    /** Progress and time, in percent. */
    public record Bar(int done, int time, String label) {}

    /** Why promises cannot be measured, how many, and what would change it. */
    public record Reason(String why, String remedy, int count) {}
}
