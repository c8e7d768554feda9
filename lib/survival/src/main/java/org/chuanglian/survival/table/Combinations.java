package org.chuanglian.survival.table;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;

/** The combinations of several columns' levels that occur, the first column changing slowest. */
final class Combinations {

    private Combinations() {}

    /** Levels labelled "a=1, b=x"; without columns every row is of the one level "all". */
    static Levels of(List<String> names, List<Levels> each, int rows) {
        if (names.isEmpty()) {
            return new Levels(List.of("all"), new int[rows]);
        }
        long[] keys = new long[rows];
        for (Levels levels : each) {
            int width = levels.labels().size();
            for (int row = 0; row < rows; row++) {
                int level = levels.places()[row];
                keys[row] = keys[row] < 0 || level == Levels.MISSING ? Levels.MISSING : keys[row] * width + level;
            }
        }
        TreeSet<Long> present = new TreeSet<>();
        for (long key : keys) {
            if (key >= 0) {
                present.add(key);
            }
        }
        Map<Long, Integer> places = new HashMap<>();
        List<String> labels = new ArrayList<>();
        for (long key : present) {
            places.put(key, labels.size());
            labels.add(label(names, each, key));
        }
        int[] of = new int[rows];
        for (int row = 0; row < rows; row++) {
            of[row] = places.getOrDefault(keys[row], Levels.MISSING);
        }
        return new Levels(labels, of);
    }

    private static String label(List<String> names, List<Levels> each, long key) {
        List<String> parts = new ArrayList<>();
        long rest = key;
        for (int i = names.size() - 1; i >= 0; i--) {
            int width = each.get(i).labels().size();
            parts.addFirst(names.get(i) + "=" + each.get(i).labels().get((int) (rest % width)));
            rest /= width;
        }
        return String.join(", ", parts);
    }
}
