package org.chuanglian.table;

/** How numbers are written into tables. */
public final class NumberText {

    private static final double LARGEST_WHOLE = 1e15;

    private NumberText() {}

    /** The shortest text that reads as the same number; a whole one without a point, a missing one (NaN) empty. */
    public static String of(double number) {
        if (Double.isNaN(number)) {
            return "";
        }
        return number == Math.rint(number) && Math.abs(number) < LARGEST_WHOLE
                ? Long.toString((long) number)
                : Double.toString(number);
    }
}
