package org.chuanglian.text;

import java.util.Arrays;

/**
 * Whether a text is there but for one slip of the finger: one character wrong, missing, too many, or two neighbours
 * swapped (optimal string alignment distance of at most one).
 */
public final class OneSlip {

    private OneSlip() {}

    /**
     * Where something stands in a text.
     *
     * @param start index of the first code point, −1 when it does not stand there
     * @param end index after the last code point
     * @param slipped true when it stands there with a slip
     */
    public record Place(int start, int end, boolean slipped) {

        static final Place NONE = new Place(-1, -1, true);

        public boolean found() {
            return start >= 0;
        }
    }

    /** True when the two texts are the same but for at most one slip. */
    public static boolean between(String written, String meant) {
        int[] text = meant.codePoints().toArray();
        return same(written.codePoints().toArray(), text, 0, text.length);
    }

    /** Where in a text the written one stands; without a slip if it can be, else as long as what was written if it can be. */
    public static Place within(String written, String text) {
        int[] sought = written.codePoints().toArray();
        int[] points = text.codePoints().toArray();
        for (int start = 0; start + sought.length <= points.length; start++) {
            if (Arrays.equals(sought, 0, sought.length, points, start, start + sought.length)) {
                return new Place(start, start + sought.length, false);
            }
        }
        for (int length : new int[] {sought.length, sought.length + 1, sought.length - 1}) {
            for (int start = 0; length > 0 && start + length <= points.length; start++) {
                if (same(sought, points, start, start + length)) {
                    return new Place(start, start + length, true);
                }
            }
        }
        return Place.NONE;
    }

    private static boolean same(int[] sought, int[] text, int start, int end) {
        int a = 0;
        int t = start;
        while (a < sought.length && t < end && sought[a] == text[t]) {
            a++;
            t++;
        }
        if (a == sought.length || t == end) {
            return sought.length - a + end - t <= 1;
        }
        return rest(sought, a + 1, text, t + 1, end)
                || rest(sought, a, text, t + 1, end)
                || rest(sought, a + 1, text, t, end)
                || (a + 1 < sought.length
                        && t + 1 < end
                        && sought[a] == text[t + 1]
                        && sought[a + 1] == text[t]
                        && rest(sought, a + 2, text, t + 2, end));
    }

    private static boolean rest(int[] sought, int from, int[] text, int start, int end) {
        return Arrays.equals(sought, from, sought.length, text, start, end);
    }
}
