package org.chuanglian.survival;

import java.util.Arrays;

/**
 * The distinct exit times in ascending order, and each row's place among them: its exit is the time of number {@code
 * exit(row)}, and it is at risk from the time of number {@code entry(row)} on.
 */
final class Timeline {

    private static final double TOLERANCE = Math.sqrt(Math.ulp(1.0));

    private final double[] times;
    private final int[] entries;
    private final int[] exits;

    private Timeline(double[] times, int[] entries, int[] exits) {
        this.times = times;
        this.entries = entries;
        this.exits = exits;
    }

    static Timeline of(double[] entries, double[] exits) {
        double[] values = distinct(entries, exits);
        int[] cluster = clusters(values);
        int clusters = values.length == 0 ? 0 : cluster[values.length - 1] + 1;
        boolean[] someExit = new boolean[clusters];
        int[] exitCluster = places(values, cluster, exits);
        for (int place : exitCluster) {
            someExit[place] = true;
        }
        int[] exitsUpTo = new int[clusters];
        double[] times = new double[clusters];
        int count = 0;
        for (int place = 0; place < clusters; place++) {
            if (someExit[place]) {
                times[count] = first(values, cluster, place);
                count++;
            }
            exitsUpTo[place] = count;
        }
        int[] exitNumber = new int[exits.length];
        for (int row = 0; row < exits.length; row++) {
            exitNumber[row] = exitsUpTo[exitCluster[row]] - 1;
        }
        return new Timeline(Arrays.copyOf(times, count), entryNumbers(values, cluster, entries, exitsUpTo), exitNumber);
    }

    private static int[] entryNumbers(double[] values, int[] cluster, double[] entries, int[] exitsUpTo) {
        int[] numbers = places(values, cluster, entries);
        for (int row = 0; row < numbers.length; row++) {
            numbers[row] = exitsUpTo[numbers[row]];
        }
        return numbers;
    }

    private static double[] distinct(double[] entries, double[] exits) {
        double[] values = Arrays.copyOf(exits, exits.length + entries.length);
        System.arraycopy(entries, 0, values, exits.length, entries.length);
        for (int i = 0; i < values.length; i++) {
            values[i] += 0.0; // makes a negative zero an ordinary one
        }
        Arrays.sort(values);
        int count = 0;
        for (double value : values) {
            if (count == 0 || value > values[count - 1]) {
                values[count] = value;
                count++;
            }
        }
        return Arrays.copyOf(values, count);
    }

    /** Numbers the values so that neighbours within rounding share a number. */
    private static int[] clusters(double[] values) {
        double sum = 0;
        int finite = 0;
        for (double value : values) {
            if (Double.isFinite(value)) {
                sum += Math.abs(value);
                finite++;
            }
        }
        double nearest = TOLERANCE * Math.max(1, finite == 0 ? 0 : sum / finite);
        int[] cluster = new int[values.length];
        for (int i = 1; i < values.length; i++) {
            cluster[i] = cluster[i - 1] + (values[i] - values[i - 1] <= nearest ? 0 : 1);
        }
        return cluster;
    }

    private static int[] places(double[] values, int[] cluster, double[] wanted) {
        int[] places = new int[wanted.length];
        for (int row = 0; row < wanted.length; row++) {
            places[row] = cluster[Arrays.binarySearch(values, wanted[row] + 0.0)];
        }
        return places;
    }

    private static double first(double[] values, int[] cluster, int place) {
        int low = 0;
        int high = values.length - 1;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (cluster[middle] < place) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return values[low];
    }

    /** Number of distinct exit times. */
    int size() {
        return times.length;
    }

    double time(int number) {
        return times[number];
    }

    /** The number of a time that is one of these. */
    int numberOf(double time) {
        return Arrays.binarySearch(times, time);
    }

    boolean hasEntries() {
        return entries.length > 0;
    }

    int entry(int row) {
        return entries.length == 0 ? 0 : entries[row];
    }

    int exit(int row) {
        return exits[row];
    }

    /** Whether the row was under observation at all: entry and exit may be one time but for rounding. */
    boolean observed(int row) {
        return entry(row) <= exits[row];
    }

    /** The observed rows of each group, by ascending exit. */
    int[][] rowsByExit(Groups groups) {
        return rows(groups, exits);
    }

    /** The observed rows of each group, by ascending entry. */
    int[][] rowsByEntry(Groups groups) {
        return rows(groups, entries.length == 0 ? new int[exits.length] : entries);
    }

    private int[][] rows(Groups groups, int[] key) {
        int[] order = countingSort(key);
        int[] sizes = new int[groups.count()];
        for (int row : order) {
            sizes[groups.of(row)]++;
        }
        int[][] rows = new int[sizes.length][];
        for (int group = 0; group < sizes.length; group++) {
            rows[group] = new int[sizes[group]];
        }
        Arrays.fill(sizes, 0);
        for (int row : order) {
            int group = groups.of(row);
            rows[group][sizes[group]] = row;
            sizes[group]++;
        }
        return rows;
    }

    private int[] countingSort(int[] key) {
        int[] start = new int[times.length + 2];
        int observed = 0;
        for (int row = 0; row < key.length; row++) {
            if (observed(row)) {
                start[key[row] + 1]++;
                observed++;
            }
        }
        for (int number = 1; number < start.length; number++) {
            start[number] += start[number - 1];
        }
        int[] order = new int[observed];
        for (int row = 0; row < key.length; row++) {
            if (observed(row)) {
                order[start[key[row]]] = row;
                start[key[row]]++;
            }
        }
        return order;
    }
}
