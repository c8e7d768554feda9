package org.chuanglian.assignment.draw;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Fills seats in a given order: each expert is taken with whom the limits can still be kept by some of those after him. */
final class Seats {

    private static final int MOST_LOOKS = 200_000;

    private final List<Limit> limits;
    private final List<Entry> order;
    private int looks;

    Seats(List<Entry> order, List<Limit> limits) {
        this.order = order;
        this.limits = limits;
    }

    /** The experts that are taken beside some who are already; fewer than asked for when the limits cannot be kept. */
    List<Entry> fill(List<Entry> already, int count) {
        List<Entry> taken = new ArrayList<>(already);
        for (int place = 0; place < order.size() && taken.size() < count; place++) {
            Entry one = order.get(place);
            if (!taken.contains(one) && fits(taken, one)) {
                List<Entry> tried = new ArrayList<>(taken);
                tried.add(one);
                looks = 0;
                if (canComplete(tried, place + 1, count - tried.size())) {
                    taken = tried;
                }
            }
        }
        return taken;
    }

    /** Whether no most is broken by taking one more. */
    private boolean fits(List<Entry> taken, Entry one) {
        for (Limit limit : limits) {
            if (!limit.isLeast()) {
                for (String group : limit.among(one)) {
                    if (count(taken, group) >= limit.number()) {
                        return false;
                    }
                }
            }
        }
        return true;
    }

    private static int count(List<Entry> taken, String group) {
        int count = 0;
        for (Entry entry : taken) {
            count += entry.groups().contains(group) ? 1 : 0;
        }
        return count;
    }

    /** Whether the seats left can be filled by those from the place on so that every limit is kept. */
    private boolean canComplete(List<Entry> taken, int from, int left) {
        looks++;
        Limit lacking = null;
        int most = 0;
        for (Limit limit : limits) {
            int missing = limit.isLeast() ? limit.number() - count(taken, limit.group()) : 0;
            if (missing > most) {
                most = missing;
                lacking = limit;
            }
        }
        if (most > left || looks > MOST_LOOKS) {
            return false;
        }
        if (left == 0) {
            return true;
        }
        Set<List<String>> tried = new HashSet<>();
        for (int place = from; place < order.size(); place++) {
            Entry one = order.get(place);
            boolean helps = lacking == null || one.groups().contains(lacking.group());
            if (helps && !taken.contains(one) && fits(taken, one) && tried.add(one.groups())) {
                taken.add(one);
                boolean completes = canComplete(taken, from, left - 1);
                taken.removeLast();
                if (completes) {
                    return true;
                }
            }
        }
        return false;
    }

    /** The first limit that even the whole order cannot keep alone, or all of them together. */
    String obstacle(int count) {
        if (order.size() < count) {
            return "%d can be drawn, %d are to be".formatted(order.size(), count);
        }
        Map<String, Integer> sizes = new HashMap<>();
        order.forEach(entry -> entry.groups().forEach(group -> sizes.merge(group, 1, Integer::sum)));
        for (Limit limit : limits) {
            if (limit.isLeast() && sizes.getOrDefault(limit.group(), 0) < limit.number()) {
                return "%s, and %d of that group can be drawn"
                        .formatted(limit.canonical(), sizes.getOrDefault(limit.group(), 0));
            }
        }
        return "the limits cannot be kept together: "
                + String.join(", ", limits.stream().map(Limit::canonical).toList());
    }
}
