package org.chuanglian.survival;

import java.util.Arrays;

/** One group's counts at each of its exit times: how many were at risk, had each cause's event, and were censored. */
final class RiskTable {

    private final double[] times;
    private final int[] atRisk;
    private final int[][] events;
    private final int[] censored;

    private RiskTable(double[] times, int[] atRisk, int[][] events, int[] censored) {
        this.times = times;
        this.atRisk = atRisk;
        this.events = events;
        this.censored = censored;
    }

    /** A table for each group; with {@code causes} 1 every event counts as the same. */
    static RiskTable[] of(FollowUp followUp, Groups groups, int causes) {
        groups.mustFit(followUp);
        Timeline timeline = followUp.timeline();
        int[][] byExit = timeline.rowsByExit(groups);
        int[][] byEntry = timeline.hasEntries() ? timeline.rowsByEntry(groups) : byExit;
        RiskTable[] tables = new RiskTable[groups.count()];
        for (int group = 0; group < tables.length; group++) {
            tables[group] = of(followUp, byExit[group], byEntry[group], causes);
        }
        return tables;
    }

    private static RiskTable of(FollowUp followUp, int[] byExit, int[] byEntry, int causes) {
        Timeline timeline = followUp.timeline();
        int rows = byExit.length;
        double[] times = new double[rows];
        int[] atRisk = new int[rows];
        int[] censored = new int[rows];
        int[][] events = new int[causes][rows];
        int count = 0;
        int entered = 0;
        for (int next = 0; next < rows; count++) {
            int number = timeline.exit(byExit[next]);
            while (entered < rows && timeline.entry(byEntry[entered]) <= number) {
                entered++;
            }
            times[count] = timeline.time(number);
            atRisk[count] = entered - next;
            for (; next < rows && timeline.exit(byExit[next]) == number; next++) {
                int ending = followUp.ending(byExit[next]);
                if (ending == FollowUp.CENSORED) {
                    censored[count]++;
                } else {
                    events[Math.min(ending, causes) - 1][count]++;
                }
            }
        }
        for (int cause = 0; cause < causes; cause++) {
            events[cause] = Arrays.copyOf(events[cause], count);
        }
        return new RiskTable(
                Arrays.copyOf(times, count), Arrays.copyOf(atRisk, count), events, Arrays.copyOf(censored, count));
    }

    int size() {
        return times.length;
    }

    double time(int i) {
        return times[i];
    }

    int atRisk(int i) {
        return atRisk[i];
    }

    int events(int cause, int i) {
        return events[cause][i];
    }

    int censored(int i) {
        return censored[i];
    }

    int causes() {
        return events.length;
    }

    /** Events of every cause. */
    int events(int i) {
        int sum = 0;
        for (int[] cause : events) {
            sum += cause[i];
        }
        return sum;
    }
}
