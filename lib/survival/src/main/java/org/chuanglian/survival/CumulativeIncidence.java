package org.chuanglian.survival;

/**
 * The probability that each of several competing causes has come about, by Aalen and Johansen (1978): events of other
 * causes are endings, not censorings, so the incidences and the event-free probability sum to 1.
 *
 * <p>Two standard errors: {@link #standardError} is the infinitesimal jackknife, the one of R's survfit; {@link
 * #grayVariance} is the variance that R's cmprsk (cuminc) gives.
 */
public final class CumulativeIncidence {

    private final RiskTable counts;
    private final double[] free;
    private final double[] freeError;
    private final double[][] incidence;
    private final double[][] error;
    private final double[][] gray;

    private CumulativeIncidence(RiskTable counts) {
        this.counts = counts;
        SurvivalSteps steps = new SurvivalSteps(counts);
        this.free = steps.after();
        this.freeError = steps.errors();
        this.incidence = new double[counts.causes()][];
        this.error = new double[counts.causes()][];
        this.gray = new double[counts.causes()][];
        for (int cause = 0; cause < counts.causes(); cause++) {
            incidence[cause] = steps.incidence(cause);
            error[cause] = steps.jackknife(cause, incidence[cause]);
            gray[cause] = steps.gray(cause, incidence[cause]);
        }
    }

    /** The incidences of all rows together. */
    public static CumulativeIncidence of(FollowUp followUp) {
        return ofEach(followUp, Groups.one(followUp.size()))[0];
    }

    /** The incidences of each group. */
    public static CumulativeIncidence[] ofEach(FollowUp followUp, Groups groups) {
        RiskTable[] tables = RiskTable.of(followUp, groups, Math.max(1, followUp.causes()));
        CumulativeIncidence[] curves = new CumulativeIncidence[tables.length];
        for (int group = 0; group < curves.length; group++) {
            curves[group] = new CumulativeIncidence(tables[group]);
        }
        return curves;
    }

    /** Number of times: each distinct time of an event or a censoring. */
    public int size() {
        return free.length;
    }

    /** Number of causes; they are numbered from 1 as in {@link FollowUp}. */
    public int causes() {
        return incidence.length;
    }

    /** The time of this number, ascending from 0. */
    public double time(int i) {
        return counts.time(i);
    }

    /** How many were at risk just before the time. */
    public int atRisk(int i) {
        return counts.atRisk(i);
    }

    /** Events of the cause at the time. */
    public int events(int cause, int i) {
        return counts.events(cause - 1, i);
    }

    /** Events of any cause at the time. */
    public int events(int i) {
        return counts.events(i);
    }

    /** How many were censored at the time. */
    public int censored(int i) {
        return counts.censored(i);
    }

    /** The probability that no cause has come about. */
    public double eventFree(int i) {
        return free[i];
    }

    /** Its standard error (Greenwood's, which the jackknife equals); 0 once the probability is 0. */
    public double eventFreeError(int i) {
        return freeError[i];
    }

    /** The probability that the cause has come about. */
    public double incidence(int cause, int i) {
        return incidence[cause - 1][i];
    }

    /** The standard error of the incidence by the infinitesimal jackknife. */
    public double standardError(int cause, int i) {
        return error[cause - 1][i];
    }

    /** The variance of the incidence as cuminc has it (Gray 1988, after Aalen 1978). */
    public double grayVariance(int cause, int i) {
        return gray[cause - 1][i];
    }
}
