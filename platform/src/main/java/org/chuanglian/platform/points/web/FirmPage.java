package org.chuanglian.platform.points.web;

import java.util.List;
import org.chuanglian.platform.shell.Frame;
import org.jspecify.annotations.Nullable;

/**
 * A firm's points.
 *
 * @param notice what is to be known before anything else; empty for nothing
 * @param total the shown parts' sum
 * @param facts short sentences about the total
 * @param adjustments bonuses, deductions and vetoes that counted
 * @param evaluations where the public evaluations of the firm are
 * @param standing why the total is no official one; empty when it is
 * @param table whether the spread is shown as a table first
 * @param least how the next line is reached
 * @param trial what would be with other values
 * @param consents who asked to see the points; null for whoever does not answer for the firm
 */
public record FirmPage(
        Frame frame,
        List<String> meta,
        String self,
        String notice,
        String subtitle,
        String total,
        List<String> facts,
        List<GroupRow> groups,
        Spread spread,
        String spreadTitle,
        String how,
        List<Section> sections,
        List<AdjustmentLine> adjustments,
        List<Link> evaluations,
        String standing,
        String reproducible,
        List<Year> years,
        boolean table,
        Least least,
        Trial trial,
        @Nullable Consents consents) {

    /** A group in the table of totals. */
    public record GroupRow(String name, String got, String full, Bar bar) {}

    /**
     * A share of full marks.
     *
     * @param done in percent
     * @param median in percent; null for none
     */
    public record Bar(double done, @Nullable Double median, String label) {}

    /** A group with its indicators. */
    public record Section(String name, String count, String got, String full, List<Line> lines) {}

    /**
     * An indicator.
     *
     * @param mark why there is no plain number; empty for one
     * @param facts the facts behind it, each with its source
     * @param contest where a correction is asked for
     */
    public record Line(
            String id,
            int number,
            String name,
            String value,
            String unit,
            String mark,
            Bar bar,
            String got,
            String full,
            String how,
            String definition,
            List<FactLine> facts,
            String peers,
            List<Link> contest) {}

    /** A bonus, a deduction or a veto. */
    public record AdjustmentLine(String name, String kind, String points, String day, String until, String basis) {}

    /** A fact and where it comes from. */
    public record FactLine(String text, String address, String source) {}

    /** A link. */
    public record Link(String name, String address) {}

    /** The points of a year by the rules of then. */
    public record Year(String year, String total, String coverage, String version, String knownAt, String address) {}

    /** What reaches the next line, and how. */
    public record Least(String title, List<Step> steps) {}

    /** One step and what it takes. */
    public record Step(String what, String effort) {}

    /**
     * Other values tried.
     *
     * @param rest sliders that are folded away
     * @param run the run that is tried on
     */
    public record Trial(
            String total,
            String change,
            String now,
            List<Slider> sliders,
            List<Slider> rest,
            List<LineOf> lines,
            String run) {}

    /** A value to try; {@code value} is empty where there is none. */
    public record Slider(String field, String id, String name, String unit, String value, String most, String fullAt) {}

    /** A line and how far it is. */
    public record LineOf(String name, String missing, boolean reached) {}

    /** What banks asked; {@code usual} is the day that a consent ends unless another is chosen. */
    public record Consents(List<Ask> asks, String usual) {}

    /** One request; {@code decision} is what the firm can do: give, end or nothing. */
    public record Ask(
            String bank, String purpose, String day, String state, String action, boolean waits, boolean open) {}
}
