package org.chuanglian.assignment;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The reviewers split so that those of one class are in the same groups of the quotas: each quota then bounds a sum of
 * counts of classes.
 */
final class Groups {

    private final List<Quota> quotas;
    private final int[] classOf;
    private final List<boolean[]> inQuota = new ArrayList<>();

    Groups(Call call) {
        this.quotas = call.quotas();
        this.classOf = new int[call.reviewers()];
        Map<String, Integer> known = new HashMap<>();
        for (int reviewer = 0; reviewer < classOf.length; reviewer++) {
            boolean[] signature = new boolean[quotas.size()];
            var key = new StringBuilder();
            for (int quota = 0; quota < signature.length; quota++) {
                signature[quota] = quotas.get(quota).has(reviewer);
                key.append(signature[quota] ? '1' : '0');
            }
            Integer seen = known.get(key.toString());
            if (seen == null) {
                seen = inQuota.size();
                known.put(key.toString(), seen);
                inQuota.add(signature);
            }
            classOf[reviewer] = seen;
        }
    }

    /** Number of classes; 0 without quotas. */
    int size() {
        return quotas.isEmpty() ? 0 : inQuota.size();
    }

    int classOf(int reviewer) {
        return classOf[reviewer];
    }

    /** Whether the reviewers of the class are of the quota's group. */
    boolean counts(int quota, int group) {
        return inQuota.get(group)[quota];
    }

    /** How many of the reviewers belong to each class. */
    int[] counts(int[] reviewers) {
        int[] counts = new int[Math.max(1, inQuota.size())];
        for (int reviewer : reviewers) {
            counts[classOf[reviewer]]++;
        }
        return counts;
    }

    /** The first quota that an item's counts break; −1 when they keep all. */
    int broken(int item, int[] counts) {
        for (int quota = 0; quota < quotas.size(); quota++) {
            Quota one = quotas.get(quota);
            if (!one.concerns(item)) {
                continue;
            }
            int sum = 0;
            for (int group = 0; group < counts.length; group++) {
                sum += counts(quota, group) ? counts[group] : 0;
            }
            if (sum < one.least() || sum > one.most()) {
                return quota;
            }
        }
        return -1;
    }

    /**
     * Narrows the least and most counts of an item's classes to what the quotas and the demand leave.
     *
     * @return whether anything is left
     */
    boolean narrow(int item, int demand, int[] least, int[] most) {
        boolean changed = true;
        while (changed) {
            changed = narrow(all(), demand, demand, least, most);
            for (int quota = 0; quota < quotas.size(); quota++) {
                Quota one = quotas.get(quota);
                if (one.concerns(item)) {
                    changed |= narrow(members(quota), one.least(), one.most(), least, most);
                }
            }
            for (int group = 0; group < least.length; group++) {
                if (least[group] > most[group]) {
                    return false;
                }
            }
        }
        return true;
    }

    private boolean[] all() {
        boolean[] all = new boolean[inQuota.size()];
        Arrays.fill(all, true);
        return all;
    }

    private boolean[] members(int quota) {
        boolean[] members = new boolean[inQuota.size()];
        for (int group = 0; group < members.length; group++) {
            members[group] = counts(quota, group);
        }
        return members;
    }

    private static boolean narrow(boolean[] members, int sumLeast, int sumMost, int[] least, int[] most) {
        long leasts = 0;
        long mosts = 0;
        for (int group = 0; group < members.length; group++) {
            leasts += members[group] ? least[group] : 0;
            mosts += members[group] ? most[group] : 0;
        }
        boolean changed = false;
        for (int group = 0; group < members.length; group++) {
            if (members[group]) {
                long atLeast = sumLeast - (mosts - most[group]);
                long atMost = sumMost - (leasts - least[group]);
                if (atLeast > least[group]) {
                    leasts += atLeast - least[group];
                    least[group] = (int) atLeast;
                    changed = true;
                }
                if (atMost < most[group]) {
                    mosts -= most[group] - atMost;
                    most[group] = (int) Math.max(-1, atMost);
                    changed = true;
                }
                if (least[group] > most[group]) {
                    return false;
                }
            }
        }
        return changed;
    }
}
