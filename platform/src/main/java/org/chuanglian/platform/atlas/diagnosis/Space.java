package org.chuanglian.platform.atlas.diagnosis;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.chuanglian.chain.Complexity;
import org.chuanglian.chain.Density;
import org.chuanglian.chain.Grid;
import org.chuanglian.chain.Incidence;
import org.chuanglian.chain.Indices;
import org.chuanglian.chain.Outlook;
import org.chuanglian.chain.Presence;
import org.chuanglian.chain.Relatedness;
import org.chuanglian.chain.RelatednessMeasure;
import org.chuanglian.platform.shared.RegionCode;

/**
 * The space of all segments of all chains: which of them provinces are specialised in together (a location quotient of
 * at least 1), how near each segment is to what a province has, and how complex provinces and segments are.
 */
public final class Space {

    private static final double SPECIALISED = 1;
    private static final int COMMON = 3;

    private final List<RegionCode> provinces;
    private final List<Node> nodes;
    private final Map<Node, Integer> places = new HashMap<>();
    private final Presence presence;
    private final double[][] proximity;
    private final Grid density;
    private final Grid gain;
    private final double[] complexities;
    private final double[] rowComplexities;

    /** A segment of a chain. */
    public record Node(String chain, String segment) {}

    /** Two segments and how much they have to do with each other, from 0 to 1. */
    public record Pair(Node first, Node second, double proximity) {}

    /** A segment and how much it has to do with another, from 0 to 1. */
    public record Near(Node node, double proximity) {}

    /**
     * A province in the order of complexity.
     *
     * @param complexity of mean 0 and standard deviation 1 among provinces; NaN where it cannot be said
     * @param diversity in how many segments it is specialised
     */
    public record Ranked(RegionCode province, double complexity, int diversity) {}

    /** @param quotients a line for each province, in it a location quotient for each node; NaN where there is none */
    Space(List<RegionCode> provinces, List<Node> nodes, double[][] quotients) {
        this.provinces = List.copyOf(provinces);
        this.nodes = List.copyOf(nodes);
        for (int i = 0; i < nodes.size(); i++) {
            places.put(nodes.get(i), i);
        }
        for (double[] line : quotients) {
            for (int i = 0; i < line.length; i++) {
                line[i] = Double.isNaN(line[i]) ? 0 : line[i];
            }
        }
        this.presence = Presence.atLeast(
                Incidence.of(
                        provinces.stream().map(RegionCode::code).toList(),
                        nodes.stream()
                                .map(node -> node.chain() + "/" + node.segment())
                                .toList(),
                        quotients),
                SPECIALISED);
        Relatedness relatedness = Relatedness.of(presence, RelatednessMeasure.PROXIMITY);
        this.proximity = relatedness.matrix();
        this.density = Density.of(presence, relatedness);
        Indices indices = Complexity.eigenvectors(presence);
        this.complexities = indices.columns();
        this.rowComplexities = indices.rows();
        this.gain = Outlook.gain(presence, relatedness, complexities);
    }

    /** How near a segment is to what a province is specialised in, from 0 to 1. */
    double density(RegionCode province, Node node) {
        return density.value(provinces.indexOf(province), place(node));
    }

    /** What a segment would add to the outlook of a province; 0 for one that it is specialised in. */
    double gain(RegionCode province, Node node) {
        return gain.value(provinces.indexOf(province), place(node));
    }

    /** The complexity of a segment; NaN where nobody is specialised in it. */
    double complexity(Node node) {
        return complexities[place(node)];
    }

    private int place(Node node) {
        Integer place = places.get(node);
        if (place == null) {
            throw new IllegalArgumentException("no segment %s.%nMaybe it is of another version.".formatted(node));
        }
        return place;
    }

    /** All segments. */
    public List<Node> nodes() {
        return nodes;
    }

    /** The segments that have most to do with one, at most so many, none without anything in common. */
    public List<Near> nearest(Node node, int most) {
        double[] line = proximity[place(node)];
        List<Near> near = new ArrayList<>();
        for (int i = 0; i < line.length; i++) {
            if (!nodes.get(i).equals(node) && line[i] > 0) {
                near.add(new Near(nodes.get(i), line[i]));
            }
        }
        near.sort((one, other) -> Double.compare(other.proximity(), one.proximity()));
        return near.subList(0, Math.min(most, near.size()));
    }

    /** The pairs of segments that have most to do with each other, of those that at least three provinces have. */
    public List<Pair> pairs(int most) {
        int[] ubiquity = presence.ubiquity();
        List<Pair> pairs = new ArrayList<>();
        for (int i = 0; i < proximity.length; i++) {
            for (int j = i + 1; j < proximity.length; j++) {
                if (proximity[i][j] > 0 && Math.min(ubiquity[i], ubiquity[j]) >= COMMON) {
                    pairs.add(new Pair(nodes.get(i), nodes.get(j), proximity[i][j]));
                }
            }
        }
        pairs.sort((one, other) -> Double.compare(other.proximity(), one.proximity()));
        return List.copyOf(pairs.subList(0, Math.min(most, pairs.size())));
    }

    /** Whether a province is specialised in a segment. */
    public boolean isSpecialised(RegionCode province, Node node) {
        return presence.has(provinces.indexOf(province), place(node));
    }

    /** The provinces by complexity, the highest first; those of which nothing can be said last. */
    public List<Ranked> ranking() {
        List<Ranked> ranking = new ArrayList<>();
        for (int row = 0; row < provinces.size(); row++) {
            ranking.add(new Ranked(provinces.get(row), rowComplexities[row], presence.diversity(row)));
        }
        ranking.sort((one, other) -> Double.compare(ordered(other), ordered(one)));
        return ranking;
    }

    private static double ordered(Ranked ranked) {
        return Double.isNaN(ranked.complexity()) ? Double.NEGATIVE_INFINITY : ranked.complexity();
    }
}
