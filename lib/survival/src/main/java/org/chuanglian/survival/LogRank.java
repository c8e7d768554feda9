package org.chuanglian.survival;

/**
 * The log-rank test of Mantel (1966) and the G-rho family of Harrington and Fleming (1982), as R's survdiff has them: in
 * each stratum and at each event time, observed events of a group against those expected when no group differs.
 */
public final class LogRank {

    private final Groups groups;
    private final int[] sizes;
    private final double[] observed;
    private final double[] expected;
    private final double[] variance;

    private LogRank(Groups groups) {
        int count = groups.count();
        this.groups = groups;
        this.sizes = new int[count];
        this.observed = new double[count];
        this.expected = new double[count];
        this.variance = new double[count * count];
    }

    /** The test without strata. */
    public static LogRank of(FollowUp followUp, Groups groups, double rho) {
        return of(followUp, groups, Groups.one(followUp.size()), rho);
    }

    /**
     * The stratified test; every cause counts as the event, late entry is allowed.
     *
     * @param rho each event time weighs as the pooled survival just before it to this power: 0 for the log-rank test, 1
     *     for the Peto and Peto form of the Gehan-Wilcoxon test
     */
    public static LogRank of(FollowUp followUp, Groups groups, Groups strata, double rho) {
        groups.mustFit(followUp);
        strata.mustFit(followUp);
        LogRank test = new LogRank(groups);
        int[][] byExit = followUp.timeline().rowsByExit(strata);
        int[][] byEntry = followUp.timeline().rowsByEntry(strata);
        for (int stratum = 0; stratum < byExit.length; stratum++) {
            test.add(followUp, byExit[stratum], byEntry[stratum], rho);
        }
        return test;
    }

    private void add(FollowUp followUp, int[] byExit, int[] byEntry, double rho) {
        Timeline timeline = followUp.timeline();
        int rows = byExit.length;
        int[] atRisk = new int[sizes.length];
        int[] events = new int[sizes.length];
        int entered = 0;
        double survival = 1;
        for (int next = 0; next < rows; ) {
            int number = timeline.exit(byExit[next]);
            for (; entered < rows && timeline.entry(byEntry[entered]) <= number; entered++) {
                atRisk[groups.of(byEntry[entered])]++;
            }
            int total = entered - next;
            int died = 0;
            int end = next;
            for (; end < rows && timeline.exit(byExit[end]) == number; end++) {
                if (followUp.ending(byExit[end]) != FollowUp.CENSORED) {
                    events[groups.of(byExit[end])]++;
                    died++;
                }
            }
            if (died > 0) {
                add(atRisk, events, total, died, rho == 0 ? 1 : Math.pow(survival, rho));
                survival *= (double) (total - died) / total;
            }
            for (; next < end; next++) {
                int group = groups.of(byExit[next]);
                atRisk[group]--;
                events[group] = 0;
                sizes[group]++;
            }
        }
    }

    private void add(int[] atRisk, int[] events, double total, double died, double weight) {
        double spread = total > 1 ? weight * weight * died * (total - died) / (total * (total - 1)) : 0;
        for (int i = 0; i < atRisk.length; i++) {
            if (atRisk[i] == 0) {
                continue;
            }
            observed[i] += weight * events[i];
            expected[i] += weight * died * atRisk[i] / total;
            double share = spread * atRisk[i];
            variance[i * atRisk.length + i] += share;
            for (int j = 0; j < atRisk.length; j++) {
                variance[i * atRisk.length + j] -= share * atRisk[j] / total;
            }
        }
    }

    /** The groups that were compared. */
    public Groups groups() {
        return groups;
    }

    /** Number of rows of the group. */
    public int size(int group) {
        return sizes[group];
    }

    /** Events of the group; with a rho other than 0, their weights' sum. */
    public double observed(int group) {
        return observed[group];
    }

    /** Events that the group would have had if no group differed, weighed in the same way. */
    public double expected(int group) {
        return expected[group];
    }

    /** The variance of the group's observed less expected events. */
    public double variance(int group) {
        return variance[group * sizes.length + group];
    }

    /** The test over all groups that could have had an event, with one degree of freedom less than there are of them. */
    public ChiSquaredTest test() {
        int[] compared = new int[sizes.length];
        int count = 0;
        for (int group = 0; group < sizes.length; group++) {
            if (expected[group] > 0) {
                compared[count] = group;
                count++;
            }
        }
        if (count < 2) {
            return new ChiSquaredTest(0, 0);
        }
        int free = count - 1;
        double[] difference = new double[free];
        double[] covariance = new double[free * free];
        for (int i = 0; i < free; i++) {
            int group = compared[i + 1];
            difference[i] = observed[group] - expected[group];
            for (int j = 0; j < free; j++) {
                covariance[i * free + j] = variance[group * sizes.length + compared[j + 1]];
            }
        }
        return new ChiSquaredTest(Symmetric.of(free, covariance).inverseForm(difference), free);
    }
}
