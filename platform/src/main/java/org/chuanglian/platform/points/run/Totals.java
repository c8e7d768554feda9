package org.chuanglian.platform.points.run;

/** What stands beside the core score of each firm, and the total of all. */
@SuppressWarnings("ArrayRecordComponent") // columns of all firms, handed over once and not kept
record Totals(double[] bonus, double[] malus, boolean[] vetoed, double[] total) {

    /** Nothing beside the core score. */
    static Totals plain(double[] core) {
        return new Totals(new double[core.length], new double[core.length], new boolean[core.length], core.clone());
    }
}
