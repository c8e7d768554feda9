package org.chuanglian.scoring;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/**
 * A number opened: {@code base} and the parts sum to {@code total}.
 *
 * @param base what is there before any part, 0 where all aggregation is additive
 */
public record Parts(double base, List<Part> parts, double total) {

    public Parts {
        parts = List.copyOf(parts);
    }

    /** What one indicator brings, or the change of the method. */
    public record Part(String code, double value) {}

    /**
     * The same with so many decimals that a reader who adds what is shown gets the total that is shown, to the last digit:
     * each is rounded down and what is left goes, a last digit each, to those that lost most (largest remainder).
     */
    public Parts shown(int decimals) {
        double scale = Math.pow(10, decimals);
        List<Double> exact = new ArrayList<>();
        exact.add(base);
        parts.forEach(part -> exact.add(part.value()));
        long[] digits = exact.stream()
                .mapToLong(value -> (long) Math.floor(value * scale))
                .toArray();
        long all = Math.round(total * scale);
        long left = all
                - IntStream.range(0, digits.length).mapToLong(i -> digits[i]).sum();
        // A base of nothing stays nothing.
        List<Integer> order = IntStream.range(base == 0 ? 1 : 0, digits.length)
                .boxed()
                .sorted(Comparator.comparingDouble(i -> digits[i] - exact.get(i) * scale))
                .toList();
        for (int k = 0; k < order.size() && left > 0; k++, left--) {
            digits[order.get(k)]++;
        }
        for (int k = order.size() - 1; k >= 0 && left < 0; k--, left++) {
            digits[order.get(k)]--;
        }
        List<Part> shown = new ArrayList<>();
        for (int i = 0; i < parts.size(); i++) {
            shown.add(new Part(parts.get(i).code(), digits[i + 1] / scale));
        }
        return new Parts(digits[0] / scale, shown, all / scale);
    }
}
