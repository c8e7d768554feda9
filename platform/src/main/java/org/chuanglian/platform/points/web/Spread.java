package org.chuanglian.platform.points.web;

import java.util.ArrayList;
import java.util.List;
import org.chuanglian.platform.points.run.Peers;

/**
 * How totals spread, laid out for SVG: a column for each band.
 *
 * @param label the whole drawing as a sentence
 * @param levels the marks of the upright axis
 */
public record Spread(String label, List<Column> columns, List<Level> levels) {

    public static final int WIDTH = 640;
    public static final int HEIGHT = 220;
    private static final int LEFT = 44;
    private static final int FOOT = 190;
    private static final int TOP = 12;
    private static final int GAP = 2;
    private static final int PARTS = 4;

    /** A band; {@code own} is the firm's. */
    public record Column(String band, int count, int x, int y, int width, int height, boolean own) {

        /** Where the band begins. */
        public int start() {
            return (x - LEFT) / (width + GAP) * Peers.BAND;
        }

        /** Whether the axis names where it begins. */
        public boolean named() {
            return start() % (2 * Peers.BAND) == 0;
        }
    }

    /** A mark of the upright axis. */
    public record Level(int y, String text) {}

    /** @param own the band of the firm, −1 for none */
    static Spread of(String label, List<Integer> bands, int own) {
        int most = Math.max(1, bands.stream().mapToInt(Integer::intValue).max().orElse(1));
        int step = step(most);
        int top = (most + step - 1) / step * step;
        int each = (WIDTH - LEFT) / bands.size();
        List<Column> columns = new ArrayList<>();
        for (int band = 0; band < bands.size(); band++) {
            int height = (int) Math.round((double) (FOOT - TOP) * bands.get(band) / top);
            String name = band == bands.size() - 1
                    ? band * Peers.BAND + "+"
                    : band * Peers.BAND + "–" + (band + 1) * Peers.BAND;
            columns.add(new Column(
                    name, bands.get(band), LEFT + band * each, FOOT - height, each - GAP, height, band == own));
        }
        List<Level> levels = new ArrayList<>();
        for (int at = 0; at <= top; at += step) {
            levels.add(new Level(FOOT - (int) Math.round((double) (FOOT - TOP) * at / top), Figures.plain(at)));
        }
        return new Spread(label, List.copyOf(columns), List.copyOf(levels));
    }

    private static int step(int most) {
        int power = 1;
        while (power * 10 * PARTS <= most) {
            power *= 10;
        }
        for (int factor : new int[] {1, 2, 5, 10}) {
            if (factor * power * PARTS >= most) {
                return factor * power;
            }
        }
        return power * 10;
    }

    /** The band of a total. */
    static int band(double total) {
        return Math.clamp((long) Math.floor(total / Peers.BAND), 0, Peers.BANDS - 1);
    }
}
