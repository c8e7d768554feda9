package org.chuanglian.platform.search.index;

import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.PhraseQuery;
import org.apache.lucene.search.PrefixQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;
import org.chuanglian.platform.search.index.Sought.Piece;
import org.chuanglian.text.Syllables;

/** The queries for what is sought, the closest first; each is answered on its own, and the answers stand in this order. */
final class Tiers {

    private static final int READINGS = 4;

    private final Sought sought;
    private final List<Query> strict = new ArrayList<>();
    private final List<Query> sounding = new ArrayList<>();

    Tiers(Sought sought) {
        this.sought = sought;
        String key = sought.compact();
        boolean sound = sought.mayBeSound();
        List<Query> phrases = sound ? syllables() : List.of();
        strict.add(term(Fields.EXACT, key));
        if (sound) {
            strict.add(any(List.of(term(Fields.PINYIN, key), term(Fields.INITIALS, key))));
        }
        Query start = start(Fields.START, Fields.EXACT, key, Fields.LONGEST_START);
        strict.add(start);
        sounding.add(start);
        if (sound) {
            Query soundStart = any(List.of(
                    start(Fields.PINYIN_START, Fields.PINYIN, key, Fields.LONGEST_PINYIN_START),
                    start(Fields.INITIALS_START, Fields.INITIALS, key, Fields.LONGEST_START)));
            strict.add(soundStart);
            sounding.add(soundStart);
        }
        if (sought.pieces().size() > 1 || sought.pairs().size() > 1) {
            strict.add(phrase());
        }
        if (!phrases.isEmpty()) {
            strict.add(any(phrases));
            sounding.addAll(phrases);
        }
        strict.add(parts(sought.pairs()));
    }

    /** Queries without a slip, the closest first. */
    List<Query> strict() {
        return strict;
    }

    /** All subjects that any strict query finds. */
    Query matching() {
        List<Query> all = new ArrayList<>(sounding);
        all.add(strict.getLast());
        return any(all);
    }

    /** Every piece is somewhere. */
    static Query parts(List<Piece> pairs) {
        BooleanQuery.Builder all = new BooleanQuery.Builder();
        for (Piece pair : pairs) {
            boolean known = pair.chinese() || pair.length() <= 2;
            all.add(
                    known ? term(Fields.PARTS, pair.text()) : new PrefixQuery(new Term(Fields.ENDINGS, pair.text())),
                    Occur.FILTER);
        }
        return all.build();
    }

    private Query phrase() {
        PhraseQuery.Builder phrase = new PhraseQuery.Builder();
        int at = 0;
        for (Piece piece : sought.pieces()) {
            if (!piece.chinese() || piece.length() == 1) {
                phrase.add(new Term(Fields.PHRASE, piece.text()), at);
                at++;
                continue;
            }
            int position = at;
            for (Piece pair : piece.pairs().toList()) {
                phrase.add(new Term(Fields.PHRASE, pair.text()), position);
                position++;
            }
            at += piece.length();
        }
        return phrase.build();
    }

    private List<Query> syllables() {
        List<Query> readings = new ArrayList<>();
        for (Syllables.Split split : Syllables.splits(sought.compact(), READINGS)) {
            List<String> whole = new ArrayList<>(split.whole());
            if (!split.unfinished().isEmpty()) {
                whole.add(split.unfinished());
            }
            if (whole.size() > 1) {
                PhraseQuery.Builder phrase = new PhraseQuery.Builder();
                for (int at = 1; at < whole.size(); at++) {
                    phrase.add(new Term(Fields.SYLLABLES, SubjectDocument.pair(whole.get(at - 1), whole.get(at))), at);
                }
                readings.add(phrase.build());
            }
        }
        return readings;
    }

    private static Query start(String startField, String wholeField, String key, int longest) {
        return key.codePointCount(0, key.length()) <= longest
                ? term(startField, key)
                : new PrefixQuery(new Term(wholeField, key));
    }

    static Query any(List<Query> queries) {
        if (queries.size() == 1) {
            return queries.getFirst();
        }
        BooleanQuery.Builder any = new BooleanQuery.Builder();
        queries.forEach(query -> any.add(query, Occur.SHOULD));
        return any.build();
    }

    static Query term(String field, String text) {
        return new TermQuery(new Term(field, text));
    }
}
