package org.chuanglian.platform.points.web;

import java.util.List;
import org.chuanglian.platform.shell.Frame;

/**
 * The rules of the points, for everybody.
 *
 * @param mine the firms of whom the reader is a member
 * @param lists whether the reader lists all firms
 * @param governs whether the reader starts runs
 * @param asks whether the reader asks firms for their points
 * @param cap the most that bonuses add
 * @param told what became of what was sent last; empty for nothing
 */
public record RulesPage(
        Frame frame,
        List<Link> mine,
        boolean lists,
        boolean governs,
        boolean asks,
        String told,
        List<Term> about,
        List<String> stages,
        List<String> stageRules,
        List<Group> groups,
        String missing,
        String cap,
        List<AdjustmentLine> adjustments,
        List<RunRow> runs) {

    /** A link. */
    public record Link(String name, String address) {}

    /** A word and what it means. */
    public record Term(String name, String text) {}

    /** A group; its weights by stage. */
    public record Group(String name, List<String> weights, List<Line> lines) {}

    /**
     * An indicator; weight and full marks by stage.
     *
     * @param fields the same for each field that has its own
     */
    public record Line(String name, String formula, List<String> weights, List<String> fields) {}

    /** A bonus, a deduction or a veto that the scheme knows. */
    public record AdjustmentLine(
            String name, String kind, String points, String years, String definition, String basis) {}

    /** A run. */
    public record RunRow(String year, String version, String knownAt, String madeAt, String firms, String ranked) {}
}
