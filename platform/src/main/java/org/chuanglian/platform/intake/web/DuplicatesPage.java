package org.chuanglian.platform.intake.web;

import java.util.List;
import org.chuanglian.platform.shell.Frame;
import org.chuanglian.platform.shell.Pager;
import org.jspecify.annotations.Nullable;

/**
 * Likely duplicates, side by side.
 *
 * @param problem why what was sent last was refused; null when nothing was
 * @param done what became of what was sent last; null when nothing was
 */
public record DuplicatesPage(
        Frame frame,
        String waiting,
        String action,
        @Nullable String problem,
        @Nullable String done,
        List<Pair> pairs,
        Pager pager) {

    /**
     * Two subjects.
     *
     * @param id for the page's own anchors
     * @param reasons what agrees and what differs by the search
     */
    public record Pair(
            String id,
            String action,
            String score,
            List<String> reasons,
            boolean later,
            Side first,
            Side second,
            List<Line> lines,
            String label) {}

    /** One of the two. */
    public record Side(String id, String name, String address) {}

    /** What both have of one thing; nothing is compared where neither has any. */
    public record Line(String what, String first, String second, boolean known, boolean differs) {}
}
