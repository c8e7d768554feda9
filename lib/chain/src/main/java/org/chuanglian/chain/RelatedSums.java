package org.chuanglian.chain;

import java.util.Arrays;
import java.util.stream.IntStream;

/** Adds up, for each row and column, how much the column is related to what the row has: the one costly sum of the field. */
final class RelatedSums {

    private static final int PORTION = 256;

    private final Presence presence;
    private final Relatedness relatedness;
    private final double[] weights;

    /**
     * Sums over columns.
     *
     * @param weights what each column counts in the sums
     */
    RelatedSums(Presence presence, Relatedness relatedness, double[] weights) {
        if (relatedness.size() != presence.columns().size()) {
            throw new IllegalArgumentException("%d columns, %d are related.%nMaybe the relatedness is that of the rows."
                    .formatted(presence.columns().size(), relatedness.size()));
        }
        this.presence = presence;
        this.relatedness = relatedness;
        this.weights = weights;
    }

    /** What is done with the sums of one cell. */
    @FunctionalInterface
    interface Finish {
        /**
         * The finished cell.
         *
         * @param own the weighted relatedness of the column to what the row has
         * @param all that to everything
         */
        double of(int row, int column, double own, double all);
    }

    /** The finished cells, worked out band by band in parallel; the same digits however many processors there are. */
    double[][] finished(Finish finish) {
        int size = relatedness.size();
        double[][] cells = new double[presence.rows().size()][size];
        int width = relatedness.new Band().width();
        ThreadLocal<Work> works = ThreadLocal.withInitial(Work::new);
        IntStream.range(0, (size + width - 1) / width)
                .parallel()
                .forEach(band -> works.get().band(band * width, Math.min(size, (band + 1) * width), finish, cells));
        return cells;
    }

    /** The arrays of one thread. */
    private final class Work {
        private final Relatedness.Band band = relatedness.new Band();
        private final double[][] own = new double[presence.rows().size()][band.width()];
        private final double[][] lines = new double[relatedness.size()][band.width()];
        private final double[] all = new double[band.width()];
        private final int[] next = new int[presence.rows().size()];

        void band(int from, int to, Finish finish, double[][] cells) {
            int width = to - from;
            weigh(band.between(from, to), width);
            sum();
            for (int row = 0; row < cells.length; row++) {
                for (int k = 0; k < width; k++) {
                    cells[row][from + k] = finish.of(row, from + k, own[row][k], all[k]);
                }
            }
        }

        /** An array for each line: sums of whole arrays run in the processor's vectors. */
        private void weigh(double[] values, int width) {
            Arrays.fill(all, 0);
            for (int column = 0; column < weights.length; column++) {
                double[] line = lines[column];
                for (int k = 0; k < width; k++) {
                    line[k] = values[column * width + k] * weights[column];
                    all[k] += line[k];
                }
            }
        }

        /** Portion by portion, so that the lines of a portion stay near the processor while every row adds some of them. */
        private void sum() {
            for (int row = 0; row < next.length; row++) {
                Arrays.fill(own[row], 0);
                next[row] = presence.start(row);
            }
            for (int end = PORTION; end < weights.length + PORTION; end += PORTION) {
                for (int row = 0; row < next.length; row++) {
                    next[row] = add(own[row], next[row], presence.start(row + 1), end);
                }
            }
        }

        private int add(double[] sums, int from, int last, int before) {
            int i = from;
            while (i + 3 < last && presence.place(i + 3) < before) {
                add(
                        sums,
                        lines[presence.place(i)],
                        lines[presence.place(i + 1)],
                        lines[presence.place(i + 2)],
                        lines[presence.place(i + 3)]);
                i += 4;
            }
            while (i < last && presence.place(i) < before) {
                double[] line = lines[presence.place(i)];
                for (int k = 0; k < sums.length; k++) {
                    sums[k] += line[k];
                }
                i++;
            }
            return i;
        }

        private static void add(double[] sums, double[] a, double[] b, double[] c, double[] d) {
            for (int k = 0; k < sums.length; k++) {
                sums[k] += (a[k] + b[k]) + (c[k] + d[k]);
            }
        }
    }
}
