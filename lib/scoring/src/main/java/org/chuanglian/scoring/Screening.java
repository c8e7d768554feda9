package org.chuanglian.scoring;

import java.util.Set;

/**
 * Which units stay in (COINr: Screen).
 *
 * @param rule what is looked at
 * @param availability the least share of values that are there, 0 to 1
 * @param nonZero the least share of values other than zero among those that are there
 * @param include units that stay whatever the rule says
 * @param exclude units that go whatever the rule says
 * @param indicators the least share of units that have a value, below which an indicator is left out
 */
public record Screening(
        Rule rule, double availability, double nonZero, Set<String> include, Set<String> exclude, double indicators) {

    /** Nothing is left out. */
    public static final Screening NONE = new Screening(Rule.NONE, 0, 0, Set.of(), Set.of(), 0);

    /** COINr's unit_screen. */
    public enum Rule {
        NONE,
        BY_MISSING,
        BY_ZEROS,
        BY_MISSING_AND_ZEROS
    }

    /** What was found of one unit. */
    public record Finding(String unit, int missing, int zeros, double availability, double nonZero, boolean included) {}
}
