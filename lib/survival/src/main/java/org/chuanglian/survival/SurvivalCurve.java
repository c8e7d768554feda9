package org.chuanglian.survival;

/**
 * The probability of being without the event, by Kaplan and Meier (1958), at each distinct time of an event or of a
 * censoring. Standard errors by Greenwood (1926).
 */
public final class SurvivalCurve {

    private final RiskTable counts;
    private final double[] survival;
    private final double[] logVariance;

    private SurvivalCurve(RiskTable counts) {
        this.counts = counts;
        this.survival = new double[counts.size()];
        this.logVariance = new double[counts.size()];
        double alive = 1;
        double sum = 0;
        for (int i = 0; i < survival.length; i++) {
            double atRisk = counts.atRisk(i);
            double events = counts.events(0, i);
            alive *= (atRisk - events) / atRisk;
            sum += events == 0 ? 0 : events / (atRisk * (atRisk - events));
            survival[i] = alive;
            logVariance[i] = sum;
        }
    }

    /** The curve of all rows together; every cause is the event. */
    public static SurvivalCurve of(FollowUp followUp) {
        return ofEach(followUp, Groups.one(followUp.size()))[0];
    }

    /** A curve for each group; that of a group without rows has no times. */
    public static SurvivalCurve[] ofEach(FollowUp followUp, Groups groups) {
        RiskTable[] tables = RiskTable.of(followUp, groups, 1);
        SurvivalCurve[] curves = new SurvivalCurve[tables.length];
        for (int group = 0; group < curves.length; group++) {
            curves[group] = new SurvivalCurve(tables[group]);
        }
        return curves;
    }

    /** Number of times. */
    public int size() {
        return survival.length;
    }

    /** The time of this number, ascending from 0. */
    public double time(int i) {
        return counts.time(i);
    }

    /** How many were at risk just before the time. */
    public int atRisk(int i) {
        return counts.atRisk(i);
    }

    /** How many had the event at the time. */
    public int events(int i) {
        return counts.events(0, i);
    }

    /** How many were censored at the time; they count as at risk for the events of the same time. */
    public int censored(int i) {
        return counts.censored(i);
    }

    /** The probability of being without the event just after the time. */
    public double survival(int i) {
        return survival[i];
    }

    /** The standard error of the survival probability; missing (NaN) once that is 0. */
    public double standardError(int i) {
        return survival[i] * Math.sqrt(logVariance[i]);
    }

    /** The standard error of the logarithm of the survival probability, by which intervals are made. */
    public double relativeError(int i) {
        return Math.sqrt(logVariance[i]);
    }

    /** The lower limit, for {@code reach} see {@link Distributions#normalReach}. */
    public double lower(int i, Interval interval, double reach) {
        return interval.lower(survival[i], relativeError(i), reach);
    }

    /** The upper limit. */
    public double upper(int i, Interval interval, double reach) {
        return interval.upper(survival[i], relativeError(i), reach);
    }

    /** The number of the last time that is not after {@code time}; −1 before the first. */
    public int numberAt(double time) {
        int low = -1;
        int high = size() - 1;
        while (low < high) {
            int middle = (low + high + 1) >>> 1;
            if (counts.time(middle) <= time) {
                low = middle;
            } else {
                high = middle - 1;
            }
        }
        return low;
    }

    /** The probability of being without the event just after {@code time}. */
    public double survivalAt(double time) {
        int number = numberAt(time);
        return number < 0 ? 1 : survival[number];
    }

    /**
     * The time by which the event has come to the share {@code p}, with the times at which the limits of the curve reach
     * it (Brookmeyer and Crowley 1982). Where the curve is flat at exactly 1−p, the middle of the flat, as R's quantile
     * has it; where it never reaches 1−p, missing.
     */
    public Estimate quantile(double p, Interval interval, double reach) {
        double[] lower = new double[size()];
        double[] upper = new double[size()];
        for (int i = 0; i < size(); i++) {
            lower[i] = 1 - lower(i, interval, reach);
            upper[i] = 1 - upper(i, interval, reach);
        }
        double[] reached = new double[size()];
        for (int i = 0; i < size(); i++) {
            reached[i] = 1 - survival[i];
        }
        return new Estimate(
                Crossing.of(counts, reached, p), Crossing.of(counts, lower, p), Crossing.of(counts, upper, p));
    }

    /**
     * The area under the curve up to {@code limit}, with the standard error of Miller (Survival Analysis, 1981, p. 71)
     * as print.survfit has it. After the last time the curve stays where it was.
     */
    public RestrictedMean restrictedMean(double limit) {
        int kept = numberAt(limit) + 1;
        double area = limit;
        if (kept > 0) {
            area = time(0);
            for (int i = 0; i < kept; i++) {
                area += survival[i] * width(i, kept, limit);
            }
        }
        double variance = 0;
        double beyond = 0;
        for (int i = kept - 1; i >= 0; i--) {
            beyond += survival[i] * width(i, kept, limit);
            double atRisk = atRisk(i);
            double left = atRisk - events(i);
            variance += left == 0 ? 0 : beyond * beyond * events(i) / (atRisk * left);
        }
        return new RestrictedMean(limit, area, Math.sqrt(variance));
    }

    private double width(int i, int kept, double limit) {
        return (i + 1 < kept ? time(i + 1) : limit) - time(i);
    }

    /** Number of rows that enter the curve. */
    public int rows() {
        int rows = 0;
        for (int i = 0; i < size(); i++) {
            rows += events(i) + censored(i);
        }
        return rows;
    }

    /** Number of events. */
    public int events() {
        int events = 0;
        for (int i = 0; i < size(); i++) {
            events += events(i);
        }
        return events;
    }
}
