package org.chuanglian.assignment;

/** What an assignment is to be best at. */
public sealed interface Objective {

    /** The greatest total affinity. */
    record GreatestSum() implements Objective {}

    /** The item that has least has as much as can be; among such assignments a great total. */
    record GreatestLeastItem() implements Objective {}

    /** As the greatest least item, then the next to least, and so on. */
    record FairSequence() implements Objective {}

    /** The greatest total in which no item's sum of affinities is below a floor. */
    record Floor(double least) implements Objective {}

    /**
     * The greatest expected total in which no pair is more probable than a bound, and one assignment drawn so.
     *
     * @param bound the greatest probability of a pair, above 0 and at most 1
     * @param seed the text that the draw depends on: the same text, the same draw
     */
    record BoundedProbability(double bound, String seed) implements Objective {}
}
