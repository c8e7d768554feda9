package org.chuanglian.platform.search.index;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.Term;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.PhraseQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermInSetQuery;
import org.apache.lucene.util.BytesRef;
import org.apache.lucene.util.automaton.Automaton;
import org.apache.lucene.util.automaton.CompiledAutomaton;
import org.apache.lucene.util.automaton.LevenshteinAutomata;
import org.apache.lucene.util.automaton.Transition;
import org.chuanglian.platform.search.index.Sought.Piece;

/**
 * The queries for what is sought with one slip in it: a whole name or key, the beginning of one, words, a part of a name.
 * Every step is bounded: so many terms, so many postings, and no more.
 */
final class Slips {

    /** Terms of one field that are one slip away. */
    private static final int MOST_TERMS = 64;
    /** Characters of a part with a slip; longer ones are found by what is left of them. */
    private static final int LONGEST_PART = 8;
    /** Postings that all part queries of one search may read together. */
    private static final long MOST_POSTINGS = 400_000;

    private final Sought sought;
    private final IndexReader reader;

    Slips(Sought sought, IndexReader reader) {
        this.sought = sought;
        this.reader = reader;
    }

    List<Query> queries() throws IOException {
        List<Query> queries = new ArrayList<>();
        if (sought.length() < Reasons.SHORTEST_WITH_SLIP) {
            return queries;
        }
        String key = sought.compact();
        boolean part = sought.length() > Reasons.SHORTEST_WITH_SLIP
                && sought.pieces().size() == 1
                && sought.pieces().getFirst().chinese();
        Automaton whole = part ? slippedAfterFirst(key) : new LevenshteinAutomata(key, true).toAutomaton(1);
        queries.add(named(whole));
        if (sought.length() > Reasons.SHORTEST_WITH_SLIP) {
            queries.add(named(withAnythingAfter(whole)));
            queries.add(words());
            if (part) {
                queries.add(part());
            }
        }
        return queries;
    }

    /** Any of thousands of characters may stand wrongly at the front, so that is left to what finds parts. */
    private static Automaton slippedAfterFirst(String key) {
        int first = key.offsetByCodePoints(0, 1);
        return new LevenshteinAutomata(key.substring(first), true).toAutomaton(1, key.substring(0, first));
    }

    /** Whatever follows once it accepts: a loop at each accepting state, so it stays deterministic without more work. */
    private static Automaton withAnythingAfter(Automaton deterministic) {
        Automaton.Builder builder = new Automaton.Builder();
        Transition transition = new Transition();
        for (int state = 0; state < deterministic.getNumStates(); state++) {
            int copy = builder.createState();
            boolean accepts = deterministic.isAccept(state);
            builder.setAccept(copy, accepts);
            if (accepts) {
                builder.addTransition(copy, copy, Character.MIN_CODE_POINT, Character.MAX_CODE_POINT);
            } else {
                int transitions = deterministic.initTransition(state, transition);
                for (int i = 0; i < transitions; i++) {
                    deterministic.getNextTransition(transition);
                    builder.addTransition(copy, transition.dest, transition.min, transition.max);
                }
            }
        }
        return builder.finish();
    }

    private Query named(Automaton slipped) throws IOException {
        CompiledAutomaton compiled = new CompiledAutomaton(slipped, false, true);
        List<Query> any = new ArrayList<>();
        any.add(oneOf(Fields.EXACT, compiled));
        if (sought.mayBeSound()) {
            any.add(oneOf(Fields.PINYIN, compiled));
        }
        return Tiers.any(any);
    }

    private Query oneOf(String field, CompiledAutomaton slipped) throws IOException {
        List<BytesRef> terms = new ArrayList<>();
        for (LeafReaderContext leaf : reader.leaves()) {
            org.apache.lucene.index.Terms known = leaf.reader().terms(field);
            if (known != null) {
                TermsEnum slippedTerms = slipped.getTermsEnum(known);
                int left = MOST_TERMS;
                for (BytesRef term = slippedTerms.next(); term != null && left > 0; term = slippedTerms.next()) {
                    terms.add(BytesRef.deepCopyOf(term));
                    left--;
                }
            }
        }
        return new TermInSetQuery(field, terms);
    }

    /** Each word of letters as it is or one slip away, and the Chinese pieces as they are. */
    private Query words() throws IOException {
        BooleanQuery.Builder all = new BooleanQuery.Builder();
        for (Piece piece : sought.pieces()) {
            if (piece.chinese()) {
                all.add(Tiers.parts(piece.pairs().toList()), Occur.FILTER);
            } else if (piece.length() <= Reasons.SHORTEST_WITH_SLIP) {
                all.add(Tiers.term(Fields.WORDS, piece.text()), Occur.FILTER);
            } else {
                CompiledAutomaton slipped =
                        new CompiledAutomaton(new LevenshteinAutomata(piece.text(), true).toAutomaton(1), true, true);
                all.add(oneOf(Fields.WORDS, slipped), Occur.FILTER);
            }
        }
        return all.build();
    }

    /** A part of a Chinese name: the characters before and after the slip stand where they should. */
    private Query part() throws IOException {
        int[] points = sought.compact().codePoints().toArray();
        if (points.length > LONGEST_PART) {
            return mostPairs();
        }
        List<Query> any = new ArrayList<>();
        long left = MOST_POSTINGS;
        for (int at = 0; at < points.length; at++) {
            left = add(any, phrase(points, at, at + 1, 1), left);
            left = add(any, phrase(points, at, at + 1, 0), left);
            left = at > 0 ? add(any, phrase(points, at, at, 1), left) : left;
            if (at + 1 < points.length) {
                int[] swapped = points.clone();
                swapped[at] = points[at + 1];
                swapped[at + 1] = points[at];
                left = add(any, phrase(swapped, points.length, points.length, 0), left);
            }
        }
        return Tiers.any(any);
    }

    private long add(List<Query> any, PhraseQuery phrase, long left) throws IOException {
        long cost = Long.MAX_VALUE;
        for (Term term : phrase.getTerms()) {
            cost = Math.min(cost, reader.docFreq(term));
        }
        if (cost == 0 || cost > left) {
            return left;
        }
        any.add(phrase);
        return left - cost;
    }

    /** What stands before {@code to} and from {@code from} on, with a gap of so many characters between. */
    private static PhraseQuery phrase(int[] points, int to, int from, int gap) {
        PhraseQuery.Builder phrase = new PhraseQuery.Builder();
        run(phrase, points, 0, to, 0);
        run(phrase, points, from, points.length, to == 0 ? -from : gap + to - from);
        return phrase.build();
    }

    private static void run(PhraseQuery.Builder phrase, int[] points, int start, int end, int shift) {
        if (end - start == 1) {
            phrase.add(new Term(Fields.PHRASE, Character.toString(points[start])), start + shift);
        }
        for (int at = start; at + 1 < end; at++) {
            phrase.add(new Term(Fields.PHRASE, new String(points, at, 2)), at + shift);
        }
    }

    /** A longer part: one slip spoils at most three of its pairs. */
    private Query mostPairs() {
        List<Piece> pairs = sought.pairs();
        BooleanQuery.Builder most = new BooleanQuery.Builder();
        pairs.forEach(pair -> most.add(Tiers.term(Fields.PARTS, pair.text()), Occur.SHOULD));
        most.setMinimumNumberShouldMatch(Math.max(1, pairs.size() - 3));
        return most.build();
    }
}
