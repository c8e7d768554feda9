package org.chuanglian.platform.atlas.diagnosis;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.chuanglian.platform.atlas.chain.Chain;
import org.chuanglian.platform.atlas.diagnosis.Priority.Factor;
import org.chuanglian.platform.shared.RegionCode;

/** The gaps of a province in all chains, and which of them come first. */
public final class Gaps {

    private Gaps() {}

    /** A gap of a chain. */
    public record Gap(Chain chain, SegmentReading reading, Priority priority) {}

    /** All gaps, the first to be closed first. */
    public static List<Gap> of(Diagnosis diagnosis, RegionCode province) {
        List<Gap> found = new ArrayList<>();
        for (Chain chain : diagnosis.chains()) {
            diagnosis.of(province, chain.code()).stream()
                    .filter(SegmentReading::isGap)
                    .forEach(reading -> found.add(new Gap(chain, reading, new Priority(0, List.of()))));
        }
        Map<Factor, double[]> values = new EnumMap<>(Factor.class);
        for (Factor factor : Factor.values()) {
            values.put(
                    factor,
                    found.stream()
                            .mapToDouble(gap -> factor.of(gap.reading()))
                            .filter(value -> !Double.isNaN(value))
                            .sorted()
                            .toArray());
        }
        return found.stream()
                .map(gap -> new Gap(gap.chain(), gap.reading(), priority(gap.reading(), values)))
                .sorted(Comparator.comparingDouble((Gap gap) -> -gap.priority().value())
                        .thenComparing(gap -> gap.chain().code())
                        .thenComparing(gap -> gap.reading().segment().code()))
                .toList();
    }

    private static Priority priority(SegmentReading reading, Map<Factor, double[]> values) {
        List<Priority.Part> parts = Arrays.stream(Factor.values())
                .map(factor ->
                        new Priority.Part(factor, rank(values.getOrDefault(factor, new double[0]), factor.of(reading))))
                .toList();
        double logarithms = 0;
        int known = 0;
        for (Priority.Part part : parts) {
            if (part.isKnown()) {
                logarithms += Math.log(part.normalised());
                known++;
            }
        }
        return new Priority(known == 0 ? 0 : Math.exp(logarithms / known), parts);
    }

    /** Which part of sorted values is at most as large; above 0 for one of them. */
    private static double rank(double[] sorted, double value) {
        if (Double.isNaN(value) || sorted.length == 0) {
            return Double.NaN;
        }
        int atMost = 0;
        for (double one : sorted) {
            atMost += one <= value ? 1 : 0;
        }
        return (double) atMost / sorted.length;
    }
}
