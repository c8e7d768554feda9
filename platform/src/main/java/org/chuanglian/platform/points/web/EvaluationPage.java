package org.chuanglian.platform.points.web;

import java.util.List;
import org.chuanglian.platform.shell.Frame;

/**
 * A public evaluation of one firm.
 *
 * @param verdict what can be said, in a sentence
 * @param good whether it is a good one
 * @param total points, or their range where experts choose
 * @param outOf full marks and what passes
 * @param could what missing data could bring; empty where nothing is missing
 * @param years the years that can be chosen
 * @param back the firm's points; empty where it has none
 */
public record EvaluationPage(
        Frame frame,
        List<String> meta,
        String verdict,
        boolean good,
        String total,
        String outOf,
        String could,
        List<Year> years,
        List<Condition> gates,
        List<Condition> direct,
        List<Group> groups,
        List<RulesPage.Term> about,
        String repeat,
        String back) {

    /** A year with its page. */
    public record Year(String year, String address, boolean chosen) {}

    /** A condition and whether it holds; {@code mark} is the colour of its state. */
    public record Condition(String name, String state, String mark) {}

    /** A part of the total; {@code least} is empty where it needs nothing. */
    public record Group(String name, String got, String full, String least, List<Item> items) {}

    /**
     * An item.
     *
     * @param mark why there is no plain number; empty for one
     * @param bands how its ways give points
     */
    public record Item(
            String name, String definition, String value, String mark, String got, String full, List<String> bands) {}
}
