package org.chuanglian.text.reasons;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.chuanglian.text.analysis.StopWords;
import org.chuanglian.text.analysis.TextAnalyser;
import org.chuanglian.text.analysis.TokenKind;

/**
 * Compares the numbers that a need asks for with those that an offer names. Two numbers are of the same thing when their
 * units are of one kind and the words before them share one; whatever is not clearly the same stays unknown.
 */
public final class Requirements {

    private Requirements() {}

    /** Each quantity of the need, with what the offer says of it. */
    public static List<Requirement> compared(String need, String offer) {
        var analyser = TextAnalyser.standard();
        var offered = Quantities.in(offer);
        var compared = new ArrayList<Requirement>();
        for (var asked : Quantities.in(need)) {
            compared.add(compared(asked, offered, analyser));
        }
        return List.copyOf(compared);
    }

    private static Requirement compared(Quantity asked, List<Quantity> offered, TextAnalyser analyser) {
        var words = words(asked.subject(), analyser);
        Optional<Quantity> nearest = Optional.empty();
        double most = 0;
        for (var quantity : offered) {
            if (quantity.dimension().equals(asked.dimension())) {
                double shared = likeness(words, words(quantity.subject(), analyser));
                if (shared > most) {
                    most = shared;
                    nearest = Optional.of(quantity);
                }
            }
        }
        return new Requirement(
                asked, nearest, nearest.map(found -> verdict(asked, found)).orElse(Verdict.UNKNOWN));
    }

    private static Verdict verdict(Quantity asked, Quantity found) {
        if (found.isWithin(asked)) {
            return Verdict.MET;
        }
        return found.isOutside(asked) ? Verdict.GAP : Verdict.UNKNOWN;
    }

    /** The share of words in common, of the shorter subject. */
    private static double likeness(Set<String> some, Set<String> others) {
        if (some.isEmpty() || others.isEmpty()) {
            return 0;
        }
        var shared = new HashSet<>(some);
        shared.retainAll(others);
        return (double) shared.size() / Math.min(some.size(), others.size());
    }

    private static Set<String> words(String subject, TextAnalyser analyser) {
        var words = new HashSet<String>();
        analyser.analyse(subject, (kind, chars, from, length, position) -> {
            var word = new String(chars, from, length);
            if (kind == TokenKind.WORD && !StopWords.isGrammar(word)) {
                words.add(word);
            }
        });
        return words;
    }
}
