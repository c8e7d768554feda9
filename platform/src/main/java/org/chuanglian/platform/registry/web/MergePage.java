package org.chuanglian.platform.registry.web;

import java.util.List;
import org.chuanglian.platform.shell.Frame;
import org.jspecify.annotations.Nullable;

/**
 * The merges of a subject, and for officers the forms that make and undo them.
 *
 * @param problem why what was sent last was refused; null when nothing was
 * @param form where another subject is looked for and merged; null for who may not
 */
public record MergePage(
        Frame frame,
        String title,
        String subjectName,
        String subjectAddress,
        @Nullable String problem,
        List<Line> merges,
        @Nullable Form form) {

    /**
     * One merge.
     *
     * @param filled what the kept one had from it, in words; empty for nothing
     * @param undone who undid it, when and why; null while it stands
     * @param splitAddress where it is undone; null for who may not, and for one that does not stand
     */
    public record Line(
            String what,
            String merged,
            String who,
            String filled,
            @Nullable String undone,
            @Nullable String splitAddress) {}

    /** The search for the other one, and what it found. */
    public record Form(
            String address, String searched, List<Other> found, String chosen, boolean keepOther, String reason) {}

    /** Another subject with what tells it apart. */
    public record Other(String id, String name, String detail) {}
}
