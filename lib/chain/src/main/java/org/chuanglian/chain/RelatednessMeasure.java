package org.chuanglian.chain;

/**
 * How much two things have to do with each other, told from how often they are found together.
 *
 * @see <a href="https://doi.org/10.1002/asi.21075">van Eck and Waltman (2009), How to normalize cooccurrence data?</a>
 */
public enum RelatednessMeasure {
    /** How often both are found: the plain count. */
    CO_OCCURRENCE {
        @Override
        double of(double both, double one, double other, double total) {
            return both;
        }
    },
    /**
     * The lesser of the two conditional probabilities.
     *
     * @see <a href="https://doi.org/10.1126/science.1144581">Hidalgo, Klinger, Barabási, Hausmann (2007), The product
     *     space conditions the development of nations</a>
     */
    PROXIMITY {
        @Override
        double of(double both, double one, double other, double total) {
            return both / Math.max(one, other);
        }
    },
    /** How often the one is found where the other is: P(one | other), not symmetric. */
    CONDITIONAL {
        @Override
        double of(double both, double one, double other, double total) {
            return both / other;
        }
    },
    /** Association strength: how many times as often as if they did not care for each other. */
    ASSOCIATION {
        @Override
        double of(double both, double one, double other, double total) {
            return both / total / (one / total * (other / total));
        }
    },
    /** Association strength for pairs drawn without repetition (Steijn 2017), as EconGeo's "prob". */
    PROBABILITY {
        @Override
        double of(double both, double one, double other, double total) {
            double expected = one / total * (other / (total - one)) + other / total * (one / (total - other));
            return both / (expected * (total / 2));
        }
    },
    /** Salton's cosine. */
    COSINE {
        @Override
        double of(double both, double one, double other, double total) {
            return both / Math.sqrt(one * other);
        }
    },
    /** Jaccard's index. */
    JACCARD {
        @Override
        double of(double both, double one, double other, double total) {
            return both / (one + other - both);
        }
    };

    /**
     * The measure of a pair that is found together at least once.
     *
     * @param both how often both are found
     * @param one how often the one is found, by the totals chosen
     * @param other how often the other is found
     * @param total what the ones add up to, or how many places there are
     */
    abstract double of(double both, double one, double other, double total);

    /** Whether the measure is one of conditional probabilities, which are of occurrences whatever totals are chosen. */
    boolean ofOccurrencesAlways() {
        return this == PROXIMITY || this == CONDITIONAL;
    }
}
