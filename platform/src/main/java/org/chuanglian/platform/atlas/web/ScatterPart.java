package org.chuanglian.platform.atlas.web;

import java.util.List;

/**
 * Which gap first, drawn: across how near it is to what the province has, up how far a failure of it reaches.
 *
 * @param title the finding
 * @param label the whole of it as a sentence, for those who do not see it
 */
public record ScatterPart(String title, String axes, String label, List<Dot> dots) {

    /** The size of the drawing. */
    public static final int WIDTH = 640;

    public static final int HEIGHT = 400;
    public static final int LEFT = 44;
    public static final int RIGHT = 620;
    public static final int TOP = 28;
    public static final int BOTTOM = 352;

    /** The rank from which on a gap is among the first, both ways. */
    public static final double FIRST = 66.7;

    private static final double WHOLE = 100;

    /** Where a rank from 0 to 100 lies across. */
    public static double x(double rank) {
        return LEFT + rank / WHOLE * (RIGHT - LEFT);
    }

    /** Where a rank from 0 to 100 lies in height. */
    public static double y(double rank) {
        return BOTTOM - rank / WHOLE * (BOTTOM - TOP);
    }

    /**
     * A gap.
     *
     * @param shape diamond, triangle or circle
     * @param named whether its name stands beside it
     * @param before whether the name stands before the mark
     */
    public record Dot(double x, double y, String shape, String name, String says, boolean named, boolean before) {}
}
