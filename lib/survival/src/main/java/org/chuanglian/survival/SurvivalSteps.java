package org.chuanglian.survival;

/** The sums over event times of which incidences and their errors are made. */
final class SurvivalSteps {

    private final RiskTable counts;
    private final double[] before;
    private final double[] after;

    SurvivalSteps(RiskTable counts) {
        this.counts = counts;
        this.before = new double[counts.size()];
        this.after = new double[counts.size()];
        double free = 1;
        for (int i = 0; i < after.length; i++) {
            before[i] = free;
            free *= (double) (counts.atRisk(i) - counts.events(i)) / counts.atRisk(i);
            after[i] = free;
        }
    }

    double[] after() {
        return after.clone();
    }

    /** Greenwood's standard error of the event-free probability. */
    double[] errors() {
        double[] errors = new double[after.length];
        double sum = 0;
        for (int i = 0; i < errors.length; i++) {
            double atRisk = counts.atRisk(i);
            double events = counts.events(i);
            sum += events == 0 || events == atRisk ? 0 : events / (atRisk * (atRisk - events));
            errors[i] = after[i] * Math.sqrt(sum);
        }
        return errors;
    }

    double[] incidence(int cause) {
        double[] incidence = new double[after.length];
        double sum = 0;
        for (int i = 0; i < incidence.length; i++) {
            sum += before[i] * counts.events(cause, i) / counts.atRisk(i);
            incidence[i] = sum;
        }
        return incidence;
    }

    /**
     * The infinitesimal jackknife. A row's influence on the incidence at t is the sum over event times u up to t of
     * S(u−)/Y(u) · [dM_cause(u) − dM_any(u) · (F(t) − F(u))/S(u)]; influences of different times are uncorrelated over
     * the rows, so the sum of squares can be carried on from time to time.
     */
    double[] jackknife(int cause, double[] incidence) {
        double[] errors = new double[after.length];
        double total = 0;
        double linear = 0;
        double crossed = 0;
        double squared = 0;
        double reached = 0;
        for (int i = 0; i < errors.length; i++) {
            double events = counts.events(i);
            if (events > 0) {
                double rise = incidence[i] - reached;
                total += rise * (2 * (crossed - linear) + rise * squared);
                crossed += rise * squared;
                reached = incidence[i];
                double atRisk = counts.atRisk(i);
                double own = counts.events(cause, i);
                double weight = before[i] / atRisk;
                total += weight * weight * own * (1 - own / atRisk);
                if (after[i] > 0) {
                    double relative = weight / after[i];
                    linear += weight * relative * own * (1 - events / atRisk);
                    squared += relative * relative * events * (1 - events / atRisk);
                }
            }
            errors[i] = Math.sqrt(Math.max(0, total));
        }
        return errors;
    }

    /**
     * The variance of cuminc: each event time adds the variance of its hazards, those of one cause as if drawn without
     * replacement. It stands still between events of the cause.
     */
    double[] gray(int cause, double[] incidence) {
        double[] variance = new double[after.length];
        double constant = 0;
        double linear = 0;
        double squared = 0;
        double value = 0;
        for (int i = 0; i < variance.length; i++) {
            int own = counts.events(cause, i);
            int other = counts.events(i) - own;
            double inverse = after[i] > 0 ? 1 / after[i] : 0;
            if (other > 0 && after[i] > 0) {
                double spread = spread(i, other);
                double pull = incidence[i] * inverse;
                constant += pull * pull * spread;
                linear += inverse * pull * spread;
                squared += inverse * inverse * spread;
            }
            if (own > 0) {
                double spread = spread(i, own);
                double pull = 1 + incidence[i] * inverse;
                constant += pull * pull * spread;
                linear += inverse * pull * spread;
                squared += inverse * inverse * spread;
                value = constant + incidence[i] * (incidence[i] * squared - 2 * linear);
            }
            variance[i] = Math.max(0, value);
        }
        return variance;
    }

    private double spread(int i, int events) {
        double atRisk = counts.atRisk(i);
        double drawn = events > 1 ? 1 - (events - 1) / (atRisk - 1) : 1;
        return before[i] * before[i] * drawn * events / (atRisk * atRisk);
    }
}
