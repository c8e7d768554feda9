package org.chuanglian.platform.points.run;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.DoubleStream;
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
        List<Peers> groups = new ArrayList<>();
        members.forEach((key, firms) -> groups.add(group(scheme, scored, totals, ranked, key, firms)));
        return groups;
    }

    private static Peers group(
            PointScheme scheme, Scored scored, double[] totals, boolean[] ranked, Key key, List<Integer> firms) {
        List<Double> medians = new ArrayList<>();
        List<PointScheme.Indicator> indicators = scheme.indicators();
        for (int j = 0; j < indicators.size(); j++) {
            double full = indicators.get(j).rule(key.stage()).full();
            double[] values = scored.measured[j];
            double[] parts = scored.parts[j];
            medians.add(median(firms.stream()
                    .filter(i -> !Double.isNaN(values[i]))
                    .mapToDouble(i -> full > 0 ? parts[i] / full : 0)));
        }
        int first = 0;
        for (PointScheme.Group group : scheme.groups()) {
            int from = first;
            int until = first + group.indicators().size();
            double full = group.full(key.stage());
            medians.add(median(firms.stream().mapToDouble(i -> {
                double sum = 0;
                for (int j = from; j < until; j++) {
                    sum += scored.parts[j][i];
                }
                return full > 0 ? sum / full : 0;
            })));
            first = until;
        }
        double[] sorted = firms.stream()
                .filter(i -> ranked[i])
                .mapToDouble(i -> totals[i])
                .sorted()
                .toArray();
        Integer[] bands = new Integer[Peers.BANDS];
        Arrays.fill(bands, 0);
        firms.forEach(i -> bands[Math.clamp((long) Math.floor(totals[i] / Peers.BAND), 0, Peers.BANDS - 1)]++);
        return new Peers(key.stage(), key.field(), firms.size(), sorted.length, medians, lines(sorted), List.of(bands));
    }

    private static double median(DoubleStream values) {
        double[] sorted = values.sorted().toArray();
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
