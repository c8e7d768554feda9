package org.chuanglian.text.retrieval;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;

/**
 * Words of the best documents, as what else the query may mean: a relevance model (Lavrenko and Croft 2001; RM3 of
 * Abdul-Jaleel et al. 2004) whose words must stand in two of the documents at least. It is further evidence beside the
 * query and never replaces it, so that a wrong turn costs little.
 */
final class Feedback {

    private static final int WORDS = 30;
    private static final int LEAST_COLLECTION = 50;

    private final DocumentIndex index;

    Feedback(DocumentIndex index) {
        this.index = index;
    }

    /** A word with its weight. */
    record Weighed(int term, double weight) {}

    private static final class Mass {
        private double mass;
        private int documents;
    }

    /** The words of the best documents, which come first; none in a collection too small to tell. */
    List<Weighed> words(List<Ranked> best) {
        if (index.size() < LEAST_COLLECTION || best.size() < 2) {
            return List.of();
        }
        var masses = new HashMap<Integer, Mass>();
        var bags = index.bags(Evidence.WORDS);
        double total = best.stream().mapToDouble(Ranked::score).sum();
        for (var ranked : best) {
            int start = bags.start(ranked.document());
            int end = bags.end(ranked.document());
            double length = 0;
            for (int i = start; i < end; i++) {
                length += bags.inText(i) + bags.inTitle(i);
            }
            for (int i = start; i < end; i++) {
                var mass = masses.computeIfAbsent(bags.term(i), any -> new Mass());
                mass.mass += ranked.score() / total * (bags.inText(i) + bags.inTitle(i)) / length;
                mass.documents++;
            }
        }
        var words = new ArrayList<Weighed>();
        masses.forEach((term, mass) -> {
            if (mass.documents > 1 && index.postings(Evidence.WORDS).frequency(term) * 4 < index.size()) {
                words.add(new Weighed(term, mass.mass * index.rarity(Evidence.WORDS, term)));
            }
        });
        words.sort(Comparator.comparingDouble(Weighed::weight).reversed().thenComparingInt(Weighed::term));
        return words.subList(0, Math.min(WORDS, words.size()));
    }
}
