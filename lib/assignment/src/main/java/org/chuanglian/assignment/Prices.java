package org.chuanglian.assignment;

/**
 * The prices (dual variables) that come with a greatest total: what one more review of an item would add to the total, and
 * what one more place of a reviewer is worth. They prove the optimum to anybody who adds them up (weak duality of linear
 * programming).
 */
public final class Prices {

    private final double[] item;
    private final double[] reviewer;
    private final double[] duty;

    Prices(double[] item, double[] reviewer, double[] duty) {
        this.item = item;
        this.reviewer = reviewer;
        this.duty = duty;
    }

    static Prices of(Call call, Scale scale, ReviewFlow flow, Assignment assignment) {
        double[] item = new double[call.items()];
        double[] reviewer = new double[call.reviewers()];
        double[] duty = new double[call.reviewers()];
        for (int one = 0; one < item.length; one++) {
            item[one] = scale.greatest() + flow.itemPrice(one) / scale.unit();
        }
        for (int one = 0; one < reviewer.length; one++) {
            double worth = -flow.reviewerPrice(one) / scale.unit();
            reviewer[one] = assignment.load(one) == call.mostLoad(one) ? Math.max(0, worth) : 0;
            duty[one] = assignment.load(one) == call.leastLoad(one) ? Math.max(0, -worth) : 0;
        }
        return new Prices(item, reviewer, duty);
    }

    /** What one more review of the item would add. */
    public double ofItem(int one) {
        return item[one];
    }

    /** What one more place of the reviewer would add; 0 when he has room. */
    public double ofPlace(int one) {
        return reviewer[one];
    }

    /** What the reviewer's least load costs; 0 when he has more. */
    public double ofDuty(int one) {
        return duty[one];
    }

    /** What no assignment's total is above, by these prices alone. Holds for calls without quotas. */
    public double bound(Call call) {
        double bound = 0;
        for (int one = 0; one < reviewer.length; one++) {
            bound += call.mostLoad(one) * reviewer[one];
            bound -= call.leastLoad(one) > 0 ? call.leastLoad(one) * duty[one] : 0;
        }
        for (int i = 0; i < item.length; i++) {
            bound += call.demand(i) * item[i];
            for (int r = 0; r < reviewer.length; r++) {
                if (!call.conflict(r, i)) {
                    double due = call.leastLoad(r) > 0 ? duty[r] : 0;
                    bound += Math.max(0, call.affinity(r, i) - item[i] - reviewer[r] + due);
                }
            }
        }
        return bound;
    }
}
