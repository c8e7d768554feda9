package org.chuanglian.platform.points.scheme;

import java.util.List;

/** How many points a value gets. */
public sealed interface Rule {

    /** The most that can be got. */
    double full();

    /** clamp(x / reference, 0, 1) × full; the reference is positive. */
    record Ratio(double reference, double full) implements Rule {}

    /**
     * {@code points[k]} for bounds[k − 1] ≤ x &lt; bounds[k].
     *
     * @param bounds ascending
     * @param points one more than bounds
     */
    record Bands(List<Double> bounds, List<Double> points) implements Rule {
        public Bands {
            bounds = List.copyOf(bounds);
            points = List.copyOf(points);
        }

        @Override
        public double full() {
            return points.stream().mapToDouble(Double::doubleValue).max().orElse(0);
        }
    }

    /** The points of a value that is there. */
    default double of(double value) {
        return switch (this) {
            case Ratio(double reference, double full) -> Math.clamp(value / reference, 0, 1) * full;
            case Bands(List<Double> bounds, List<Double> points) -> {
                int band = 0;
                while (band < bounds.size() && value >= bounds.get(band)) {
                    band++;
                }
                yield points.get(band);
            }
        };
    }

    /** The smallest value that gets at least so many points; NaN when none does. */
    default double needed(double points) {
        return switch (this) {
            case Ratio(double reference, double full) -> points <= full ? points / full * reference : Double.NaN;
            case Bands(List<Double> bounds, List<Double> got) -> {
                for (int band = 1; band < got.size(); band++) {
                    if (got.get(band) >= points) {
                        yield bounds.get(band - 1);
                    }
                }
                yield Double.NaN;
            }
        };
    }
}
