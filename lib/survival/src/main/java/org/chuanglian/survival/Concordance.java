package org.chuanglian.survival;

import java.util.Arrays;

/**
 * How well a score orders the rows: of the pairs of which it is known who had the event first (Harrell 1982), the share
 * in which that one had the higher score, ties of the score counting half. The standard error is the infinitesimal
 * jackknife, as in R's concordance.
 */
public record Concordance(long concordant, long discordant, long tied, double value, double standardError) {

    /** Counts pairs within each stratum; late entry is allowed. */
    static Concordance of(FollowUp followUp, Groups strata, double[] score) {
        Timeline timeline = followUp.timeline();
        int[][] byExit = timeline.rowsByExit(strata);
        int[][] byEntry = timeline.rowsByEntry(strata);
        long[][] pairs = new long[3][followUp.size()];
        for (int stratum = 0; stratum < byExit.length; stratum++) {
            new Counting(followUp, byExit[stratum], byEntry[stratum], score, pairs).count();
        }
        long[] sums = new long[3];
        for (int kind = 0; kind < sums.length; kind++) {
            sums[kind] = Arrays.stream(pairs[kind]).sum() / 2;
        }
        double all = (double) sums[0] + sums[1] + sums[2];
        double somers = (sums[0] - sums[1]) / all;
        double variance = 0;
        for (int row = 0; row < followUp.size(); row++) {
            double own = (double) pairs[0][row] + pairs[1][row] + pairs[2][row];
            double influence = (pairs[0][row] - pairs[1][row]) / all - somers / all * own;
            variance += influence * influence;
        }
        return new Concordance(sums[0], sums[1], sums[2], (somers + 1) / 2, Math.sqrt(variance) / 2);
    }

    /** The pairs of one stratum: for each row, in how many of each kind (concordant, discordant, tied) it takes part. */
    private static final class Counting {
        private final FollowUp followUp;
        private final Timeline timeline;
        private final int[] byExit;
        private final int[] byEntry;
        private final int[] rank;
        private final int ranks;
        private final long[][] pairs;

        Counting(FollowUp followUp, int[] byExit, int[] byEntry, double[] score, long[][] pairs) {
            this.followUp = followUp;
            this.timeline = followUp.timeline();
            this.byExit = byExit;
            this.byEntry = byEntry;
            this.pairs = pairs;
            double[] sorted = Arrays.stream(byExit)
                    .mapToDouble(row -> score[row])
                    .sorted()
                    .distinct()
                    .toArray();
            this.ranks = sorted.length;
            this.rank = new int[score.length];
            for (int row : byExit) {
                rank[row] = Arrays.binarySearch(sorted, score[row]);
            }
        }

        void count() {
            asFirst();
            asLater();
        }

        /** Each event against those at risk that outlast it. */
        private void asFirst() {
            Tally atRisk = new Tally(ranks);
            int leaving = byEntry.length - 1;
            for (int next = byExit.length - 1; next >= 0; ) {
                int number = timeline.exit(byExit[next]);
                for (; leaving >= 0 && timeline.entry(byEntry[leaving]) > number; leaving--) {
                    atRisk.add(rank[byEntry[leaving]], -1);
                }
                int end = next;
                for (; end >= 0 && timeline.exit(byExit[end]) == number; end--) {
                    if (followUp.ending(byExit[end]) == FollowUp.CENSORED) {
                        atRisk.add(rank[byExit[end]], 1);
                    }
                }
                for (int i = next; i > end; i--) {
                    if (followUp.ending(byExit[i]) != FollowUp.CENSORED) {
                        note(byExit[i], atRisk, 1, true);
                    }
                }
                for (; next > end; next--) {
                    if (followUp.ending(byExit[next]) != FollowUp.CENSORED) {
                        atRisk.add(rank[byExit[next]], 1);
                    }
                }
            }
        }

        /** Each row against the events that came while it was at risk, without those of its own last time if it had one. */
        private void asLater() {
            Tally events = new Tally(ranks);
            int entering = 0;
            for (int next = 0; next < byExit.length; ) {
                int number = timeline.exit(byExit[next]);
                for (; entering < byEntry.length && timeline.entry(byEntry[entering]) <= number; entering++) {
                    note(byEntry[entering], events, -1, false);
                }
                int end = next;
                for (; end < byExit.length && timeline.exit(byExit[end]) == number; end++) {
                    if (followUp.ending(byExit[end]) != FollowUp.CENSORED) {
                        note(byExit[end], events, 1, false);
                    }
                }
                for (int i = next; i < end; i++) {
                    if (followUp.ending(byExit[i]) != FollowUp.CENSORED) {
                        events.add(rank[byExit[i]], 1);
                    }
                }
                for (; next < end; next++) {
                    if (followUp.ending(byExit[next]) == FollowUp.CENSORED) {
                        note(byExit[next], events, 1, false);
                    }
                }
            }
        }

        private void note(int row, Tally others, int sign, boolean first) {
            long lower = others.below(rank[row]);
            long higher = others.size() - others.below(rank[row] + 1);
            pairs[0][row] += sign * (first ? lower : higher);
            pairs[1][row] += sign * (first ? higher : lower);
            pairs[2][row] += sign * (others.size() - lower - higher);
        }
    }

    /** How many there are below each rank (a Fenwick tree). */
    private static final class Tally {
        private final long[] sums;
        private long size;

        Tally(int ranks) {
            this.sums = new long[ranks + 1];
        }

        void add(int rank, int count) {
            size += count;
            for (int i = rank + 1; i < sums.length; i += i & -i) {
                sums[i] += count;
            }
        }

        long below(int rank) {
            long sum = 0;
            for (int i = rank; i > 0; i -= i & -i) {
                sum += sums[i];
            }
            return sum;
        }

        long size() {
            return size;
        }
    }
}
