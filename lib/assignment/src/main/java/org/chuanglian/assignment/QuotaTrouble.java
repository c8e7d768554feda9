package org.chuanglian.assignment;

import java.util.ArrayList;
import java.util.List;
import org.chuanglian.assignment.AssignmentOutcome.Assigned;
import org.chuanglian.assignment.AssignmentOutcome.Cancelled;
import org.chuanglian.assignment.AssignmentOutcome.Impossible;
import org.chuanglian.assignment.AssignmentOutcome.QuotasClash;
import org.chuanglian.assignment.AssignmentOutcome.TooFewOfGroup;
import org.chuanglian.assignment.AssignmentOutcome.TooFewReviewers;

/** Says which quotas stand in the way, by leaving out one after the other (Chinneck and Dravnieks 1991). */
final class QuotaTrouble {

    private QuotaTrouble() {}

    static AssignmentOutcome of(Call call, Watch watch) {
        AssignmentOutcome without = GreatestTotal.of(call.with(List.of()), watch);
        return switch (without) {
            case Impossible impossible -> impossible;
            case Cancelled cancelled -> cancelled;
            case Assigned _ -> ofQuotas(call, watch);
        };
    }

    private static AssignmentOutcome ofQuotas(Call call, Watch watch) {
        for (Quota quota : call.quotas()) {
            if (quota.least() > 0 && GreatestTotal.of(within(call, quota), watch) instanceof TooFewReviewers few) {
                return new TooFewOfGroup(quota.name(), few);
            }
        }
        List<Quota> clashing = new ArrayList<>(call.quotas());
        List<String> freeing = new ArrayList<>();
        for (Quota quota : call.quotas()) {
            List<Quota> others = new ArrayList<>(call.quotas());
            others.remove(quota);
            if (GreatestTotal.of(call.with(others), watch) instanceof Assigned) {
                freeing.add(quota.name());
            }
            List<Quota> fewer = new ArrayList<>(clashing);
            fewer.remove(quota);
            if (!(GreatestTotal.of(call.with(fewer), watch) instanceof Assigned)) {
                clashing = fewer;
            }
        }
        return new QuotasClash(clashing.stream().map(Quota::name).toList(), freeing);
    }

    /** What the quota alone asks for: its least number, by the group's members. */
    private static Call within(Call call, Quota quota) {
        int[] needs = new int[call.items()];
        int[] most = new int[call.reviewers()];
        for (int item = 0; item < needs.length; item++) {
            needs[item] = quota.concerns(item) ? quota.least() : 0;
        }
        for (int reviewer = 0; reviewer < most.length; reviewer++) {
            most[reviewer] = quota.has(reviewer) ? call.mostLoad(reviewer) : 0;
        }
        return call.with(needs, most);
    }
}
