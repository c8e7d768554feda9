package org.chuanglian.platform.work.web;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Where a job stands, in words.
 *
 * @param mark of the state, for the stylesheet
 * @param bar how much of how much; null where there is nothing to measure
 * @param figures the same in words; empty when nothing was told
 * @param words what the job told last, or its end
 * @param times when it began and will end, or ended
 */
public record JobState(
        String mark,
        String state,
        @Nullable Bar bar,
        String figures,
        String words,
        List<String> times,
        List<FileLine> files,
        boolean over) {

    /** A bar of progress; without a total it only shows that something goes on. */
    public record Bar(long done, @Nullable Long total) {}

    /** A file to download. */
    public record FileLine(String address, String name, String size) {}
}
