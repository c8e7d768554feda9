package org.chuanglian.text.analysis;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.chuanglian.text.Folded;

/**
 * Finds Chinese terms in texts that no dictionary has: character sequences whose parts stand together far more often than
 * by chance (pointwise mutual information) and that stand in many surroundings (entropy of the neighbours on both sides;
 * Feng et al., Accessor Variety Criteria, 2004). For a user dictionary that grows from a registry's own texts.
 */
public final class NewTerms {

    private static final int LONGEST = 6;
    private static final double LEAST_INFORMATION = 0.5;
    private static final double LEAST_ENTROPY = 0.9;

    private final Lexicon lexicon;
    private final int least;
    private final Map<String, Seen> seen = new HashMap<>();
    private long characters;

    /**
     * A sequence that is likely a term.
     *
     * @param count how often it stands in the texts
     * @param score information times entropy; only for putting terms in order
     */
    public record NewTerm(String term, int count, double score) {}

    private static final class Seen {
        private int count;
        private final Map<Character, Integer> before = new HashMap<>();
        private final Map<Character, Integer> after = new HashMap<>();
    }

    private NewTerms(Lexicon lexicon, int least) {
        this.lexicon = lexicon;
        this.least = least;
    }

    /** Terms of two to six characters that stand {@code least} times or more, the likeliest first. */
    public static List<NewTerm> in(Iterable<String> texts, Lexicon lexicon, int least) {
        var search = new NewTerms(lexicon, least);
        texts.forEach(search::read);
        return search.terms();
    }

    private void read(String text) {
        char[] chars = Folded.of(Markup.without(text));
        for (int i = 0; i < chars.length; i++) {
            for (int length = 1; length <= LONGEST && i + length <= chars.length; length++) {
                if (!Characters.isIdeograph(chars[i + length - 1])) {
                    break;
                }
                count(chars, i, length);
            }
        }
    }

    private void count(char[] chars, int from, int length) {
        var found = seen.computeIfAbsent(new String(chars, from, length), any -> new Seen());
        found.count++;
        if (length == 1) {
            characters++;
        } else {
            found.before.merge(from == 0 ? ' ' : around(chars[from - 1]), 1, Integer::sum);
            found.after.merge(from + length == chars.length ? ' ' : around(chars[from + length]), 1, Integer::sum);
        }
    }

    /** Whatever is no Chinese character ends a sequence alike. */
    private static char around(char c) {
        return Characters.isIdeograph(c) ? c : ' ';
    }

    private List<NewTerm> terms() {
        var terms = new ArrayList<NewTerm>();
        seen.forEach((term, found) -> {
            if (term.length() > 1
                    && found.count >= least
                    && lexicon.frequency(term) == 0
                    && term.chars().noneMatch(c -> Characters.isFunction((char) c))) {
                double information = information(term, found.count);
                double entropy = Math.min(entropy(found.before, found.count), entropy(found.after, found.count));
                if (information >= LEAST_INFORMATION && entropy >= LEAST_ENTROPY) {
                    terms.add(new NewTerm(term, found.count, information * entropy));
                }
            }
        });
        terms.sort(Comparator.comparingDouble(NewTerm::score).reversed().thenComparing(NewTerm::term));
        return List.copyOf(terms);
    }

    /** The least over all ways to cut the sequence in two, as a share of the most there can be (Bouma 2009). */
    private double information(String term, int count) {
        double least = Double.POSITIVE_INFINITY;
        for (int cut = 1; cut < term.length(); cut++) {
            double left = count(term.substring(0, cut));
            double right = count(term.substring(cut));
            least = Math.min(least, Math.log(count * (double) characters / (left * right)));
        }
        return least / Math.log(characters / (double) count);
    }

    private double count(String part) {
        var found = seen.get(part);
        return found == null ? 1 : found.count;
    }

    /** The end of a run counts as a new neighbour each time. */
    private static double entropy(Map<Character, Integer> neighbours, int count) {
        double entropy = 0;
        for (var neighbour : neighbours.entrySet()) {
            double share = (double) neighbour.getValue() / count;
            entropy += neighbour.getKey() == ' ' ? share * Math.log(count) : -share * Math.log(share);
        }
        return entropy;
    }
}
