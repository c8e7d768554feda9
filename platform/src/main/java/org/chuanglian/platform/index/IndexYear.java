package org.chuanglian.platform.index;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;

/**
 * Who stands where in a year, and how sure that is: weights a quarter more or less, one indicator left out, every value
 * off by 5 % (one standard deviation), drawn together {@value #RUNS} times from the same seed.
 *
 * @param standings by node, best first; only places that have a score
 * @param together by node, the pairs of places of which neither is ahead in 95 % of the draws
 */
public record IndexYear(int year, Map<String, List<Standing>> standings, Map<String, Set<Set<Place>>> together) {

    /** How many draws. */
    public static final int RUNS = 500;

    public IndexYear {
        standings = Map.copyOf(standings);
        together = Map.copyOf(together);
    }

    /**
     * A place in its place.
     *
     * @param low the lower end of the score's 90 % interval, which holds the score itself
     * @param rank 1 for the best; equal scores share it
     * @param rankLow the better end of the rank's 90 % interval
     */
    public record Standing(Place place, double score, double low, double high, int rank, int rankLow, int rankHigh) {}

    /** All places of a node, best first. */
    public List<Standing> of(String node) {
        return standings.getOrDefault(node, List.of());
    }

    /** One place; empty where it has no score. */
    public Optional<Standing> of(String node, Place place) {
        return of(node).stream()
                .filter(standing -> standing.place().equals(place))
                .findFirst();
    }

    /** Whether two places can be told apart: one is ahead in 95 % of the draws. */
    public boolean isSeparated(String node, Place one, Place other) {
        return !one.equals(other) && !together.getOrDefault(node, Set.of()).contains(Set.of(one, other));
    }

    /** The other places that cannot be told from one, best first. */
    public List<Standing> near(String node, Place place) {
        return of(node).stream()
                .filter(other -> !other.place().equals(place) && !isSeparated(node, place, other.place()))
                .toList();
    }

    /** The middle of the scores of a node. */
    public OptionalDouble median(String node) {
        List<Standing> all = of(node);
        int n = all.size();
        return n == 0
                ? OptionalDouble.empty()
                : OptionalDouble.of(
                        (all.get((n - 1) / 2).score() + all.get(n / 2).score()) / 2);
    }
}
