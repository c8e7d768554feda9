package org.chuanglian.text.retrieval;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.chuanglian.text.analysis.Asking;
import org.chuanglian.text.analysis.TermPairs;
import org.chuanglian.text.analysis.TextAnalyser;
import org.chuanglian.text.analysis.TokenKind;

/** A query in the terms of an index: what is asked for, each with its weight, and in which order. */
final class Question {

    /** Of a long query only its weightiest terms are asked. */
    private static final int MOST_TERMS = 96;
    /** Saturation of a term's frequency in the query (k3 of BM25). */
    private static final double K3 = 8;
    /** What another name of a term counts. */
    private static final double OTHER_NAME = 0.5;
    /** Other names stand nowhere near the query's words. */
    private static final int NOWHERE = -1_000_000;

    private final Map<Evidence, List<Asked>> asked = new EnumMap<>(Evidence.class);
    private final Map<Integer, String> written = new LinkedHashMap<>();

    /**
     * A term asked for.
     *
     * @param weight rarity times how much the query wants it
     * @param positions where it stands in the query
     */
    record Asked(int term, double weight, double rarity, Numbers positions) {}

    private static final class Count {
        private double count;
        private final Numbers positions = new Numbers();
    }

    private Question() {}

    static Question of(String text, DocumentIndex index) {
        var question = new Question();
        Map<Evidence, Map<Integer, Count>> counts = new EnumMap<>(Evidence.class);
        for (var evidence : Evidence.values()) {
            counts.put(evidence, new LinkedHashMap<>());
        }
        var analyser = new TextAnalyser(index.lexicon());
        var words = new ArrayList<String>();
        analyser.analyse(Asking.without(text), (kind, chars, from, length, position) -> {
            var token = new String(chars, from, length);
            if (kind == TokenKind.WORD) {
                words.add(token);
            }
            index.lexis().ask(kind, chars, from, length, position, (evidence, number, origin, place) -> {
                add(counts, evidence, number, share(origin), place);
                if (evidence == Evidence.WORDS) {
                    question.written.putIfAbsent(number, token);
                }
            });
        });
        question.addOtherNames(words, analyser, index, counts);
        counts.forEach((evidence, some) -> question.asked.put(evidence, weighed(index, evidence, some)));
        return question;
    }

    private void addOtherNames(
            List<String> words, TextAnalyser analyser, DocumentIndex index, Map<Evidence, Map<Integer, Count>> counts) {
        for (var names : TermPairs.standard().in(words).values()) {
            for (var name : names) {
                double share =
                        OTHER_NAME / (1 + name.chars().filter(c -> c == ' ').count());
                analyser.analyse(name, (kind, chars, from, length, position) -> {
                    if (kind == TokenKind.WORD) {
                        index.lexis().ask(kind, chars, from, length, NOWHERE, (evidence, number, origin, place) -> {
                            if (evidence == Evidence.WORDS && !written.containsKey(number)) {
                                add(counts, evidence, number, share, place);
                            }
                        });
                    }
                });
            }
        }
    }

    private static void add(
            Map<Evidence, Map<Integer, Count>> counts, Evidence evidence, int number, double share, int position) {
        var count = Objects.requireNonNull(counts.get(evidence)).computeIfAbsent(number, any -> new Count());
        count.count += share;
        count.positions.add(position);
    }

    /** What overlaps with a word counts in part. */
    private static double share(Terms.Origin origin) {
        return switch (origin) {
            case WORD, PIECE, FORM -> 1;
            case JOINED -> 0.7;
            case PART -> 0.4;
            case CROSSING_PIECE -> 0.5;
        };
    }

    private static List<Asked> weighed(DocumentIndex index, Evidence evidence, Map<Integer, Count> counts) {
        var all = new ArrayList<Asked>();
        counts.forEach((term, count) -> {
            double rarity = index.rarity(evidence, term);
            double wanted = count.count * (K3 + 1) / (count.count + K3);
            all.add(new Asked(term, wanted * rarity, rarity, count.positions));
        });
        if (all.size() <= MOST_TERMS) {
            return all;
        }
        all.sort(Comparator.comparingDouble(Asked::weight).reversed().thenComparingInt(Asked::term));
        return List.copyOf(all.subList(0, MOST_TERMS));
    }

    List<Asked> asked(Evidence evidence) {
        return Objects.requireNonNull(asked.get(evidence));
    }

    /** How the query writes a word; empty for another name of one. */
    String written(int word) {
        return written.getOrDefault(word, "");
    }

    /** Whether no document has anything of it. */
    boolean isEmpty() {
        return asked.values().stream().allMatch(List::isEmpty);
    }
}
