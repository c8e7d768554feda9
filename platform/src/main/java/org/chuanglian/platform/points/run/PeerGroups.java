package org.chuanglian.platform.points.run;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntToDoubleFunction;
import org.chuanglian.platform.points.scheme.PointScheme;

/** Tells what firms of one stage, and of one stage and field, have in common. */
final class PeerGroups {

    private static final List<Double> SHARES = List.of(0.5, 0.25, 0.1);

    private PeerGroups() {}

    private record Key(int stage, String field) {}

    /**
     * All groups of a run.
     *
     * @param fields by firm
     * @param ranked whether each firm is ranked
     */
    static List<Peers> of(PointScheme scheme, Scored scored, double[] totals, List<String> fields, boolean[] ranked) {
        Map<Key, List<Integer>> members = new LinkedHashMap<>();
        for (int i = 0; i < totals.length; i++) {
            members.computeIfAbsent(new Key(scored.stages[i], ""), key -> new ArrayList<>())
                    .add(i);
            if (!fields.get(i).isEmpty()) {
                members.computeIfAbsent(new Key(scored.stages[i], fields.get(i)), key -> new ArrayList<>())
                        .add(i);
            }
        }
        return members.entrySet().parallelStream()
                .map(group -> group(
                        scheme,
                        scored,
                        totals,
                        fields,
                        ranked,
                        group.getKey(),
                        group.getValue().stream().mapToInt(Integer::intValue).toArray()))
                .toList();
    }

    private static Peers group(
            PointScheme scheme,
            Scored scored,
            double[] totals,
            List<String> fields,
            boolean[] ranked,
            Key key,
            int[] firms) {
        List<Double> medians = new ArrayList<>();
        List<PointScheme.Indicator> indicators = scheme.indicators();
        for (int j = 0; j < indicators.size(); j++) {
            PointScheme.Indicator indicator = indicators.get(j);
            double[] values = scored.measured[j];
            double[] parts = scored.parts[j];
            medians.add(median(
                    firms,
                    i -> Double.isNaN(values[i])
                            ? Double.NaN
                            : share(
                                    parts[i],
                                    indicator.rule(key.stage(), fields.get(i)).full())));
        }
        int first = 0;
        for (PointScheme.Group group : scheme.groups()) {
            int from = first;
            int until = first + group.indicators().size();
            medians.add(median(firms, i -> {
                double sum = 0;
                for (int j = from; j < until; j++) {
                    sum += scored.parts[j][i];
                }
                return share(sum, group.full(key.stage(), fields.get(i)));
            }));
            first = until;
        }
        double[] sorted = Arrays.stream(firms)
                .filter(i -> ranked[i])
                .mapToDouble(i -> totals[i])
                .sorted()
                .toArray();
        Integer[] bands = new Integer[Peers.BANDS];
        Arrays.fill(bands, 0);
        for (int i : firms) {
            bands[Math.clamp((long) Math.floor(totals[i] / Peers.BAND), 0, Peers.BANDS - 1)]++;
        }
        return new Peers(key.stage(), key.field(), firms.length, sorted.length, medians, lines(sorted), List.of(bands));
    }

    private static double share(double points, double full) {
        return full > 0 ? points / full : 0;
    }

    /** The median of those that are numbers. */
    private static double median(int[] firms, IntToDoubleFunction share) {
        double[] sorted = Arrays.stream(firms)
                .mapToDouble(share)
                .filter(value -> !Double.isNaN(value))
                .sorted()
                .toArray();
        int n = sorted.length;
        return n == 0 ? Double.NaN : n % 2 == 1 ? sorted[n / 2] : (sorted[n / 2 - 1] + sorted[n / 2]) / 2;
    }

    /** The least total among the best half, quarter and tenth. */
    private static List<Double> lines(double[] sorted) {
        return sorted.length == 0
                ? List.of()
                : SHARES.stream()
                        .map(share -> sorted[sorted.length - Math.max(1, (int) Math.floor(sorted.length * share))])
                        .toList();
    }
}
