package org.chuanglian.bench;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.Arrays;
import java.util.SplittableRandom;
import org.chuanglian.assignment.Assigning;
import org.chuanglian.assignment.AssignmentOutcome;
import org.chuanglian.assignment.Call;
import org.chuanglian.assignment.Objective;
import org.chuanglian.assignment.Watch;

/** How long assigning takes from matrices in memory, and how long the matrices take to become a call; the middle of 5 runs. */
final class Assignments {

    private static final int RUNS = 5;
    private static final int EACH = 3;

    private final int items;
    private final int reviewers;
    private final double[][] affinity;
    private final boolean[][] conflict;

    /** Affinities from 0 to 1; few of them when steps are asked for, so that many tie. */
    private Assignments(int items, int reviewers, int steps) {
        this.items = items;
        this.reviewers = reviewers;
        var random = new SplittableRandom(20260101);
        this.affinity = new double[reviewers][items];
        this.conflict = new boolean[reviewers][items];
        for (int reviewer = 0; reviewer < reviewers; reviewer++) {
            for (int item = 0; item < items; item++) {
                double value = random.nextDouble();
                affinity[reviewer][item] = steps == 0 ? value : Math.rint(value * steps) / steps;
                conflict[reviewer][item] = random.nextInt(50) == 0;
            }
        }
    }

    static void measure(int items, int reviewers) {
        System.out.printf(
                "load average %.1f%n",
                ManagementFactory.getOperatingSystemMXBean().getSystemLoadAverage());
        int tight = (EACH * items + reviewers - 1) / reviewers;
        for (int steps : new int[] {0, 4}) {
            var generated = new Assignments(items, reviewers, steps);
            String kind = steps == 0 ? "all affinities differ" : "five different affinities";
            generated.time(kind + ", greatest total, load " + tight, new Objective.GreatestSum(), 0, tight);
            generated.time(kind + ", greatest total, load " + 2 * tight, new Objective.GreatestSum(), 0, 2 * tight);
            generated.time(
                    kind + ", at least " + tight / 2 + ", load " + (tight + 1),
                    new Objective.GreatestSum(),
                    tight / 2,
                    tight + 1);
        }
    }

    private void time(String what, Objective objective, int least, int most) {
        double[] elapsed = new double[RUNS];
        double[] processor = new double[RUNS];
        double[] making = new double[RUNS];
        ThreadMXBean threads = ManagementFactory.getThreadMXBean();
        double total = Double.NaN;
        for (int run = 0; run < RUNS; run++) {
            long start = System.nanoTime();
            var call = new Call(
                    affinity, conflict, filled(items, EACH), filled(reviewers, least), filled(reviewers, most));
            making[run] = (System.nanoTime() - start) / 1e9;
            start = System.nanoTime();
            long startOfThread = threads.getCurrentThreadCpuTime();
            var outcome = Assigning.of(call, objective, Watch.PATIENT);
            processor[run] = (threads.getCurrentThreadCpuTime() - startOfThread) / 1e9;
            elapsed[run] = (System.nanoTime() - start) / 1e9;
            total = outcome instanceof AssignmentOutcome.Assigned(var assignment, var _)
                    ? assignment.total()
                    : Double.NaN;
        }
        Arrays.sort(elapsed);
        Arrays.sort(processor);
        Arrays.sort(making);
        Bench.report(what, elapsed[RUNS / 2], "s");
        Bench.report("  the slowest of them", elapsed[RUNS - 1], "s");
        Bench.report("  of the processor", processor[RUNS / 2], "s");
        Bench.report("  matrices into a call", making[RUNS / 2], "s");
        Bench.report("  total", total, "");
    }

    private static int[] filled(int size, int value) {
        int[] values = new int[size];
        Arrays.fill(values, value);
        return values;
    }
}
