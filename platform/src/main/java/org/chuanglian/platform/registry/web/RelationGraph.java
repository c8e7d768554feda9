package org.chuanglian.platform.registry.web;

import java.util.ArrayList;
import java.util.List;

/**
 * A subject in the middle of its nearest neighbours, laid out for SVG in a box of 360 by 300.
 *
 * @param label the picture as a full sentence
 */
public record RelationGraph(String label, String centre, List<Node> nodes) {

    static final int MOST = 8;
    static final int X = 180;
    static final int Y = 150;

    /** Where neighbours stand: a fixed round of eight places, so that no trigonometry rounds differently anywhere. */
    private static final int[][] PLACES = {
        {180, 32}, {308, 72}, {318, 168}, {278, 254}, {180, 268}, {82, 254}, {42, 168}, {52, 72},
    };

    /** The places taken when there are so many neighbours. */
    private static final int[][] TAKEN = {
        {},
        {0},
        {0, 4},
        {0, 3, 5},
        {0, 2, 4, 6},
        {0, 1, 3, 5, 7},
        {0, 1, 3, 4, 5, 7},
        {0, 1, 2, 3, 4, 5, 7},
        {0, 1, 2, 3, 4, 5, 6, 7},
    };

    /**
     * A neighbour.
     *
     * @param shade the fill, a colour token, one for each family of subjects
     * @param solid true for ties of property or belonging; others are dashed
     */
    public record Node(int x, int y, int labelY, String name, String shade, boolean solid, String address) {}

    /** A neighbour before it has a place. */
    record Around(String name, String shade, boolean solid, String address) {}

    static RelationGraph of(String label, String centre, List<Around> around) {
        List<Around> shown = around.subList(0, Math.min(MOST, around.size()));
        int[] taken = TAKEN[shown.size()];
        List<Node> nodes = new ArrayList<>();
        for (int i = 0; i < taken.length; i++) {
            Around one = shown.get(i);
            int x = PLACES[taken[i]][0];
            int y = PLACES[taken[i]][1];
            nodes.add(new Node(
                    x, y, y < Y ? y - 15 : y + 24, shortened(one.name()), one.shade(), one.solid(), one.address()));
        }
        return new RelationGraph(label, shortened(centre), List.copyOf(nodes));
    }

    /** Labels are short, or they would cover each other; the list beside the picture has the whole names. */
    private static String shortened(String name) {
        int[] points = name.codePoints().toArray();
        return points.length <= 9 ? name : new String(points, 0, 8) + "…";
    }
}
