package org.chuanglian.text.experts;

/**
 * How works speak for their author: the best works count most, each further one by a factor less (after the voting
 * models of Macdonald and Ounis 2006, whose CombMNZ and expCombSUM reward several good works and not many poor ones), old
 * ones less than new ones; beside them all works read as one text (the candidate model of Balog, Azzopardi and de Rijke
 * 2006), which tells the field.
 *
 * @param most how many works count
 * @param decay what the next best work counts of the one before it, from 0 to 1
 * @param halfLife in how many years a work loses half of what it can lose
 * @param oldest what the oldest work keeps, from 0 to 1
 * @param field what the works read as one text count beside the best works, from 0 to 1
 */
public record Aggregation(int most, double decay, double halfLife, double oldest, double field) {

    /** Set on held-out works of several collections; see docs/guide/experts.md. */
    public static final Aggregation STANDARD = new Aggregation(5, 0.5, 8, 0.8, 0.4);

    public Aggregation {
        if (most < 1
                || !(decay >= 0 && decay <= 1)
                || !(halfLife > 0)
                || !(oldest >= 0 && oldest <= 1)
                || !(field >= 0 && field <= 1)) {
            throw new IllegalArgumentException(
                    "%d works, decay %s, half-life %s, oldest %s, field %s. Maybe a share is not from 0 to 1."
                            .formatted(most, decay, halfLife, oldest, field));
        }
    }

    /** What a work of this age in years keeps of its weight. */
    double recency(double age) {
        return oldest + (1 - oldest) * Math.pow(0.5, Math.max(0, age) / halfLife);
    }
}
