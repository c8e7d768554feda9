package org.chuanglian.text.reasons;

import java.util.List;
import java.util.OptionalDouble;

/**
 * A score with what it could be if what is missing were known: the least with nothing of it, the greatest with all.
 *
 * @param score the weighted mean of what is known; the middle where nothing is
 */
public record Estimate(double low, double score, double high) {

    /**
     * One part of a score.
     *
     * @param value from 0 to 1; empty where the evidence is missing
     */
    public record Part(String name, double weight, OptionalDouble value) {

        public Part {
            if (!(weight >= 0) || (value.isPresent() && !(value.getAsDouble() >= 0 && value.getAsDouble() <= 1))) {
                throw new IllegalArgumentException(
                        "%s weighs %s and is %s. Maybe a value is not from 0 to 1.".formatted(name, weight, value));
            }
        }
    }

    /** The weighted mean of parts, with the interval that the missing ones leave open. */
    public static Estimate of(List<Part> parts) {
        double all = 0;
        double known = 0;
        double sum = 0;
        for (var part : parts) {
            all += part.weight();
            if (part.value().isPresent()) {
                known += part.weight();
                sum += part.weight() * part.value().getAsDouble();
            }
        }
        if (all == 0) {
            return new Estimate(0, 0.5, 1);
        }
        double low = sum / all;
        double high = (sum + all - known) / all;
        return new Estimate(low, known == 0 ? (low + high) / 2 : sum / known, high);
    }
}
