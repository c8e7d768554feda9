package org.chuanglian.text.analysis;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Picks the phrases that tell best what a text is about: runs of words without stop words between them (RAKE; Rose et al.
 * 2010), weighed by how often their words stand in the text, how rare they are in running text, and how early they come.
 */
public final class Keyphrases {

    private static final int MOST_WORDS = 4;
    private static final int MOST_CHARACTERS = 12;
    /** What a Latin word is taken to tell, since nothing is known of its use in running text. */
    private static final double LATIN = 9;

    private final TextAnalyser analyser;
    private final Lexicon lexicon;
    private final List<String> words = new ArrayList<>();
    private final List<Integer> positions = new ArrayList<>();

    private Keyphrases(Lexicon lexicon) {
        this.lexicon = lexicon;
        this.analyser = new TextAnalyser(lexicon);
    }

    /** A phrase and its weight, comparable within one text only. */
    public record Keyphrase(String phrase, double weight) {}

    /** The weightiest phrases of a text, the weightiest first; none is part of one before it. */
    public static List<Keyphrase> of(String text, Lexicon lexicon, int most) {
        return new Keyphrases(lexicon).picked(text, most);
    }

    private List<Keyphrase> picked(String text, int most) {
        analyser.analyse(text, (kind, chars, from, length, position) -> {
            if (kind == TokenKind.WORD) {
                words.add(new String(chars, from, length));
                positions.add(position);
            }
        });
        var picked = new ArrayList<Keyphrase>();
        var all = new ArrayList<Keyphrase>();
        weights().forEach((phrase, weight) -> all.add(new Keyphrase(phrase, weight)));
        all.sort(Comparator.comparingDouble(Keyphrase::weight).reversed().thenComparing(Keyphrase::phrase));
        for (var phrase : all) {
            if (picked.size() == most) {
                break;
            }
            if (picked.stream()
                    .noneMatch(before -> before.phrase().contains(phrase.phrase())
                            || phrase.phrase().contains(before.phrase()))) {
                picked.add(phrase);
            }
        }
        return List.copyOf(picked);
    }

    private Map<String, Double> weights() {
        var counts = new HashMap<String, Integer>();
        words.forEach(word -> counts.merge(word, 1, Integer::sum));
        var weights = new LinkedHashMap<String, Double>();
        for (int start = 0; start < words.size(); start++) {
            double sum = 0;
            var phrase = new StringBuilder();
            for (int end = start; end < Math.min(words.size(), start + MOST_WORDS); end++) {
                var word = words.get(end);
                if (!isContent(word) || (end > start && positions.get(end) != positions.get(end - 1) + 1)) {
                    break;
                }
                boolean blank = end > start && !Characters.isIdeograph(word.charAt(0));
                phrase.append(blank ? " " : "").append(word);
                sum += telling(word) * Math.sqrt(counts.getOrDefault(word, 1));
                if (phrase.length() > 1 && (blank || phrase.length() <= MOST_CHARACTERS || end == start)) {
                    double early = 1 + 1.0 / (1 + start / 20.0);
                    weights.merge(phrase.toString(), early * sum / Math.sqrt(end - start + 1.0), Double::sum);
                }
            }
        }
        return weights;
    }

    private static boolean isContent(String word) {
        return !StopWords.isGrammar(word)
                && !StopWords.isAsking(word)
                && !Character.isDigit(word.charAt(0))
                && !(word.length() == 1 && !Characters.isIdeograph(word.charAt(0)));
    }

    private double telling(String word) {
        if (!Characters.isIdeograph(word.charAt(0))) {
            return LATIN;
        }
        double common = Math.log((double) lexicon.total() / Math.max(1, lexicon.frequency(word)));
        return word.length() == 1 ? common / 3 : common;
    }
}
