package org.chuanglian.bench;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.chuanglian.survival.CoxModel;
import org.chuanglian.survival.CumulativeIncidence;
import org.chuanglian.survival.FollowUp;
import org.chuanglian.survival.Funnel;
import org.chuanglian.survival.GrayTest;
import org.chuanglian.survival.Groups;
import org.chuanglian.survival.LogRank;
import org.chuanglian.survival.SurvivalCurve;
import org.chuanglian.survival.Ties;

/** How long the statistics of generated follow-up take, from arrays to results; the middle of 21 runs, on the clock and of the processor. */
final class SurvivalTimes {

    private static final int RUNS = 21;
    private static final int STAGES = 7;
    private static final double DAYS = 3650;

    private final int rows;
    private final SplittableRandom random = new SplittableRandom(20260101);
    private final double[] exits;
    private final int[] endings;
    private final Groups groups;
    private final List<double[]> covariates;

    private SurvivalTimes(int rows) {
        this.rows = rows;
        this.exits =
                random.doubles(rows).map(u -> Math.ceil(-DAYS * Math.log(u))).toArray();
        this.endings = random.ints(rows, 0, 3).toArray();
        this.groups = Groups.of(random.ints(rows, 0, 3).toArray(), List.of("a", "b", "c"));
        this.covariates = IntStream.range(0, 3)
                .mapToObj(_ -> random.doubles(rows).toArray())
                .toList();
    }

    static void measure(int rows) {
        System.out.printf(
                "load average %.1f%n",
                ManagementFactory.getOperatingSystemMXBean().getSystemLoadAverage());
        new SurvivalTimes(rows).measure();
    }

    private void measure() {
        Groups one = Groups.one(rows);
        time("Kaplan-Meier, " + rows + " rows", () -> SurvivalCurve.of(followUp()));
        time("Kaplan-Meier of 3 groups", () -> SurvivalCurve.ofEach(followUp(), groups));
        time("Aalen-Johansen, 2 causes", () -> CumulativeIncidence.of(followUp()));
        time("log-rank, 3 groups", () -> LogRank.of(followUp(), groups, 0));
        time("Gray's test, 3 groups", () -> GrayTest.of(followUp(), groups, one, 1, 0));
        time(
                "Cox, 3 covariates",
                () -> new CoxModel(followUp(), one, List.of("a", "b", "c"), covariates, Ties.EFRON).fit());
        double[][] reached = reached();
        double[] until = new double[rows];
        Arrays.fill(until, 2 * DAYS * STAGES);
        boolean[] left = new boolean[rows];
        time("funnel of " + STAGES + " stages, 3 cohorts", () -> Funnel.of(groups, reached, until, left));
    }

    private FollowUp followUp() {
        return FollowUp.of(exits, endings);
    }

    private double[][] reached() {
        double[][] reached = new double[STAGES][rows];
        for (int row = 0; row < rows; row++) {
            double time = 0;
            for (int stage = 0; stage < STAGES; stage++) {
                reached[stage][row] = time;
                time = random.nextInt(4) == 0 ? Double.NaN : time + Math.ceil(DAYS * random.nextDouble());
            }
        }
        return reached;
    }

    private static void time(String what, Runnable work) {
        ThreadMXBean threads = ManagementFactory.getThreadMXBean();
        double[] elapsed = new double[RUNS];
        double[] processor = new double[RUNS];
        for (int run = 0; run < RUNS; run++) {
            long start = System.nanoTime();
            long startOfThread = threads.getCurrentThreadCpuTime();
            work.run();
            processor[run] = (threads.getCurrentThreadCpuTime() - startOfThread) / 1e6;
            elapsed[run] = (System.nanoTime() - start) / 1e6;
        }
        Arrays.sort(elapsed);
        Arrays.sort(processor);
        Bench.report(what + ": middle", elapsed[RUNS / 2], "ms");
        Bench.report(what + ": middle of its processor time", processor[RUNS / 2], "ms");
    }
}
