package org.chuanglian.survival;

import java.util.Arrays;
import java.util.List;

/**
 * The probability of being in each state at each time, by Aalen and Johansen (1978), for any states and transitions.
 * Standard errors are the infinitesimal jackknife over subjects, as survfit has them; they take time in proportion to
 * subjects times transitions and can be left out.
 */
public final class OccupationProbabilities {

    private final Histories histories;
    private final double[] start;
    private final double[][] probabilities;
    private final double[][] errors;

    private OccupationProbabilities(Histories histories, double[] start, double[][] probabilities, double[][] errors) {
        this.histories = histories;
        this.start = start;
        this.probabilities = probabilities;
        this.errors = errors;
    }

    /** Probabilities with standard errors. */
    public static OccupationProbabilities of(Histories histories) {
        return new Walk(histories, true).probabilities();
    }

    /** Probabilities alone, for many subjects; the standard errors are missing (NaN). */
    public static OccupationProbabilities withoutErrors(Histories histories) {
        return new Walk(histories, false).probabilities();
    }

    /** What the states are called. */
    public List<String> states() {
        return histories.states();
    }

    /** Number of times: each distinct end of a spell. */
    public int size() {
        return probabilities.length;
    }

    /** The time of this number, ascending from 0. */
    public double time(int i) {
        return histories.timeline().time(i);
    }

    /** The share of subjects that are in the state before the first transition. */
    public double start(int state) {
        return start[state];
    }

    /** The probability of being in the state just after the time. */
    public double probability(int state, int i) {
        return probabilities[i][state];
    }

    /** The standard error of the probability. */
    public double standardError(int state, int i) {
        return errors[i][state];
    }

    /** The mean time that is spent in the state from {@code from} to {@code until}. */
    public double meanTime(int state, double from, double until) {
        double sum = 0;
        double since = from;
        double probability = start[state];
        for (int i = 0; i < size() && time(i) < until; i++) {
            if (time(i) > from) {
                sum += probability * (time(i) - since);
                since = time(i);
            }
            probability = probabilities[i][state];
        }
        return sum + probability * Math.max(0, until - since);
    }

    /** One pass over the times. */
    private static final class Walk {
        private final Histories histories;
        private final Timeline timeline;
        private final int states;
        private final int[] byExit;
        private final int[] byEntry;
        private final int[] atRisk;
        private final double[] now;
        private final double[][] influence;
        private final boolean withErrors;

        Walk(Histories histories, boolean withErrors) {
            this.histories = histories;
            this.timeline = histories.timeline();
            this.states = histories.states().size();
            Groups one = Groups.one(histories.size());
            this.byExit = timeline.rowsByExit(one)[0];
            this.byEntry = timeline.rowsByEntry(one)[0];
            this.atRisk = new int[states];
            this.now = new double[states];
            this.withErrors = withErrors;
            this.influence = new double[withErrors ? histories.subjectCount() : 0][states];
        }

        OccupationProbabilities probabilities() {
            begin();
            double[] start = now.clone();
            double[][] probabilities = new double[timeline.size()][];
            double[][] errors = new double[timeline.size()][];
            int entered = 0;
            int next = 0;
            for (int number = 0; number < timeline.size(); number++) {
                for (; entered < byEntry.length && timeline.entry(byEntry[entered]) <= number; entered++) {
                    atRisk[histories.from(byEntry[entered])]++;
                }
                int end = next;
                while (end < byExit.length && timeline.exit(byExit[end]) == number) {
                    end++;
                }
                step(next, end);
                for (; next < end; next++) {
                    atRisk[histories.from(byExit[next])]--;
                }
                probabilities[number] = now.clone();
                errors[number] = errors();
            }
            return new OccupationProbabilities(histories, start, probabilities, errors);
        }

        /** The states just before the first transition, of those then under observation. */
        private void begin() {
            int first = 0;
            while (first < byExit.length && !histories.moves(byExit[first])) {
                first++;
            }
            int number = first < byExit.length ? timeline.exit(byExit[first]) : 0;
            int[] present = new int[states];
            int total = 0;
            for (int row : byExit) {
                if (timeline.entry(row) <= number && number <= timeline.exit(row)) {
                    present[histories.from(row)]++;
                    total++;
                }
            }
            for (int state = 0; state < states; state++) {
                now[state] = total == 0 ? Double.NaN : (double) present[state] / total;
            }
            for (int row : byExit) {
                if (withErrors && timeline.entry(row) <= number && number <= timeline.exit(row)) {
                    for (int state = 0; state < states; state++) {
                        influence[histories.subject(row)][state] +=
                                ((histories.from(row) == state ? 1 : 0) - now[state]) / total;
                    }
                }
            }
        }

        private void step(int begin, int end) {
            double[] rates = new double[states * states];
            boolean any = false;
            for (int i = begin; i < end; i++) {
                int row = byExit[i];
                if (histories.moves(row)) {
                    rates[histories.from(row) * states + histories.to(row)] += 1.0 / atRisk[histories.from(row)];
                    any = true;
                }
            }
            if (!any) {
                return;
            }
            if (withErrors) {
                influence(rates, begin, end);
            }
            move(now, rates);
        }

        /** Moves a row vector by one time's rates. */
        private void move(double[] vector, double[] rates) {
            double[] before = vector.clone();
            for (int h = 0; h < states; h++) {
                for (int k = 0; k < states; k++) {
                    double moved = before[h] * rates[h * states + k];
                    vector[h] -= moved;
                    vector[k] += moved;
                }
            }
        }

        private void influence(double[] rates, int begin, int end) {
            for (double[] subject : influence) {
                move(subject, rates);
            }
            for (int i = begin; i < byExit.length; i++) {
                int row = byExit[i];
                int h = histories.from(row);
                if (timeline.entry(row) > timeline.exit(byExit[begin])) {
                    continue;
                }
                double[] own = influence[histories.subject(row)];
                double weight = now[h] / atRisk[h];
                for (int k = 0; k < states; k++) {
                    double surplus = weight
                            * ((i < end && histories.moves(row) && histories.to(row) == k ? 1 : 0)
                                    - rates[h * states + k]);
                    own[h] -= surplus;
                    own[k] += surplus;
                }
            }
        }

        private double[] errors() {
            double[] errors = new double[states];
            if (!withErrors) {
                Arrays.fill(errors, Double.NaN);
                return errors;
            }
            for (double[] subject : influence) {
                for (int state = 0; state < states; state++) {
                    errors[state] += subject[state] * subject[state];
                }
            }
            Arrays.setAll(errors, state -> Math.sqrt(errors[state]));
            return errors;
        }
    }
}
