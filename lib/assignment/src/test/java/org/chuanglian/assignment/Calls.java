package org.chuanglian.assignment;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.Random;
import java.util.function.Consumer;

/** Generated calls, and every assignment of a small one. */
final class Calls {

    private Calls() {}

    /** A small call whose every assignment can be tried: few different affinities, so many ties. */
    static Call small(long seed, int reviewers, int items) {
        var random = new Random(seed);
        var affinity = new double[reviewers][items];
        var conflict = new boolean[reviewers][items];
        var least = new int[reviewers];
        var most = new int[reviewers];
        for (int reviewer = 0; reviewer < reviewers; reviewer++) {
            for (int item = 0; item < items; item++) {
                affinity[reviewer][item] = random.nextInt(8) - 2;
                conflict[reviewer][item] = random.nextInt(5) == 0;
            }
            most[reviewer] = random.nextInt(items + 1);
            least[reviewer] = random.nextInt(2) * random.nextInt(most[reviewer] + 1);
        }
        return new Call(affinity, conflict, random.ints(items, 0, 3).toArray(), least, most);
    }

    /** The same with quotas of two groups that overlap. */
    static Call withQuotas(long seed, int reviewers, int items) {
        var random = new Random(~seed);
        List<Quota> quotas = new ArrayList<>();
        for (String name : List.of("finance", "outside")) {
            var members = new BitSet();
            for (int reviewer = 0; reviewer < reviewers; reviewer++) {
                members.set(reviewer, random.nextBoolean());
            }
            quotas.add(
                    random.nextInt(3) > 0
                            ? Quota.atLeast(name, members, items, random.nextInt(2))
                            : Quota.atMost(name, members, items, 1));
        }
        return small(seed, reviewers, items).with(quotas);
    }

    /** A call with random affinities and one demand and load for all. */
    static Call large(long seed, int reviewers, int items, int demand, int least, int most) {
        var random = new Random(seed);
        var affinity = new double[reviewers][items];
        var conflict = new boolean[reviewers][items];
        for (int reviewer = 0; reviewer < reviewers; reviewer++) {
            for (int item = 0; item < items; item++) {
                affinity[reviewer][item] = random.nextDouble();
                conflict[reviewer][item] = random.nextInt(20) == 0;
            }
        }
        return new Call(affinity, conflict, filled(items, demand), filled(reviewers, least), filled(reviewers, most));
    }

    static int[] filled(int size, int value) {
        var values = new int[size];
        Arrays.fill(values, value);
        return values;
    }

    /** Tells every assignment that keeps all limits. */
    static void all(Call call, Consumer<Assignment> told) {
        for (int choice = 0; choice < 1 << (call.reviewers() * call.items()); choice++) {
            var assignment = assignment(call, choice);
            if (isWithinLimits(assignment)) {
                told.accept(assignment);
            }
        }
    }

    private static Assignment assignment(Call call, int choice) {
        int[][] reviewersOf = new int[call.items()][];
        for (int item = 0; item < call.items(); item++) {
            List<Integer> list = new ArrayList<>();
            for (int reviewer = 0; reviewer < call.reviewers(); reviewer++) {
                if ((choice >> (reviewer * call.items() + item) & 1) == 1) {
                    list.add(reviewer);
                }
            }
            reviewersOf[item] = list.stream().mapToInt(Integer::intValue).toArray();
        }
        return new Assignment(call, reviewersOf);
    }

    /** Whether the assignment keeps demands, loads, conflicts and quotas. */
    static boolean isWithinLimits(Assignment assignment) {
        Call call = assignment.call();
        for (int item = 0; item < call.items(); item++) {
            int[] reviewers = assignment.reviewersOf(item);
            if (reviewers.length != call.demand(item)) {
                return false;
            }
            for (int reviewer : reviewers) {
                if (call.conflict(reviewer, item)) {
                    return false;
                }
            }
            for (Quota quota : call.quotas()) {
                long members = Arrays.stream(reviewers).filter(quota::has).count();
                if (quota.concerns(item) && (members < quota.least() || members > quota.most())) {
                    return false;
                }
            }
        }
        for (int reviewer = 0; reviewer < call.reviewers(); reviewer++) {
            int load = assignment.load(reviewer);
            if (load < call.leastLoad(reviewer) || load > call.mostLoad(reviewer)) {
                return false;
            }
        }
        return true;
    }

    /** The items' sums in ascending order, of those that need a reviewer. */
    static double[] sums(Assignment assignment) {
        double[] sums = new double[assignment.call().items()];
        int size = 0;
        for (int item = 0; item < sums.length; item++) {
            if (assignment.call().demand(item) > 0) {
                sums[size++] = assignment.affinityOf(item);
            }
        }
        return Arrays.stream(sums, 0, size).sorted().toArray();
    }
}
