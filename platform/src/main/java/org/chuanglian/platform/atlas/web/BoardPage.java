package org.chuanglian.platform.atlas.web;

import java.util.List;
import org.chuanglian.platform.shell.Frame;

/**
 * A chain in a province.
 *
 * @param tabs the chains
 * @param columns which class sets as many columns as there are stages
 * @param signs what the signs beside the colours mean
 * @param rows every segment with its numbers
 * @param scatter which gap first
 * @param cannot which verdicts cannot be given, or only with reserve
 */
public record BoardPage(
        Frame frame,
        String chain,
        String address,
        String lede,
        About about,
        List<Option> regions,
        List<Tab> tabs,
        String columns,
        List<Stage> stages,
        List<Sign> signs,
        List<Row> rows,
        ScatterPart scatter,
        GapPart gaps,
        List<Strength> strengths,
        List<String> cannot,
        Onwards onwards) {

    /** What the board is of. */
    public record About(String version, String standing, String known, String rules, String source) {}

    /** A chain to turn to. */
    public record Tab(String name, String count, String address, boolean current) {}

    /**
     * A stage.
     *
     * @param mix how its segments divide, from 0 to 100
     * @param says the same in words
     */
    public record Stage(String code, String name, String count, List<Bar> mix, String says, List<Tile> tiles) {}

    /** A part of a bar, in percent, coloured by a class. */
    public record Bar(double at, double width, String mark) {}

    /**
     * A segment on the board.
     *
     * @param mark the class that colours it
     * @param spoken what stands in words what colour and sign say
     */
    public record Tile(String name, String address, String mark, String symbol, String firms, String spoken) {}

    /** A sign and what it means. */
    public record Sign(String symbol, String name, String meaning) {}

    /** A segment with its numbers. */
    public record Row(
            String name,
            String address,
            String stage,
            String symbol,
            String verdict,
            String opportunities,
            String here,
            String country,
            String share,
            String quotient,
            String interval,
            boolean uncertain,
            String density,
            String complexity,
            String reach) {}

    /** Where to go from here; what officers alone see is empty for others. */
    public record Onwards(String csv, String xlsx, String compare, String review, String gaps) {}

    /** A strength. */
    public record Strength(String name, String address, String note) {}
}
