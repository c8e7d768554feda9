package org.chuanglian.text.retrieval;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.chuanglian.text.analysis.Characters;
import org.chuanglian.text.analysis.EnglishStems;
import org.chuanglian.text.analysis.StopWords;
import org.chuanglian.text.analysis.TokenKind;

/**
 * The terms of a collection: each different word is stemmed and cut into pieces once, when it is first met. Growing
 * while documents come in, then only asked, by several threads at once if they like.
 */
final class Lexis {

    private static final int PIECE = 4;

    private final Map<Evidence, Vocabulary> vocabularies = new EnumMap<>(Evidence.class);
    private final Vocabulary raw = new Vocabulary();
    private final List<Word> words = new ArrayList<>();
    private final EnglishStems stems = new EnglishStems();
    private final Vocabulary terms = new Vocabulary();
    private final Vocabulary pieces = new Vocabulary();
    private final Vocabulary forms = new Vocabulary();

    /** What is made of one raw word; none of it for a stop word. */
    private record Word(boolean stop, int term, int form, Numbers pieces) {}

    Lexis() {
        vocabularies.put(Evidence.WORDS, terms);
        vocabularies.put(Evidence.PIECES, pieces);
        vocabularies.put(Evidence.FORMS, forms);
    }

    Vocabulary vocabulary(Evidence evidence) {
        return Objects.requireNonNull(vocabularies.get(evidence));
    }

    // ---- documents -------------------------------------------------------------------------------------------------

    /** Hands on the terms of a document's token, new ones included. */
    void learn(TokenKind kind, char[] chars, int from, int length, int position, Terms sink) {
        switch (kind) {
            case WORD, JOINED, PART -> {
                int number = raw.intern(chars, from, length);
                if (number == words.size()) {
                    words.add(learned(raw.word(number)));
                }
                hand(words.get(number), kind, position, sink);
            }
            case PAIR -> sink.accept(Evidence.PIECES, pieces.intern(chars, from, 2), Terms.Origin.PIECE, position);
            case CROSSING_PAIR -> {
                if (meansSomething(chars, from)) {
                    sink.accept(Evidence.PIECES, pieces.intern(chars, from, 2), Terms.Origin.CROSSING_PIECE, position);
                }
            }
            case CHARACTER -> {
                if (!Characters.isFunction(chars[from])) {
                    sink.accept(Evidence.FORMS, forms.intern(chars, from, 1), Terms.Origin.FORM, position);
                }
            }
        }
    }

    private Word learned(String word) {
        if (StopWords.isGrammar(word)) {
            return new Word(true, Vocabulary.UNKNOWN, Vocabulary.UNKNOWN, new Numbers());
        }
        if (Characters.isIdeograph(word.charAt(0))) {
            return new Word(false, terms.intern(word), Vocabulary.UNKNOWN, new Numbers());
        }
        var cut = cut(word);
        var numbers = new Numbers();
        cut.forEach(piece -> numbers.add(pieces.intern(piece)));
        return new Word(false, terms.intern(stems.of(word)), forms.intern(word), numbers);
    }

    // ---- queries ---------------------------------------------------------------------------------------------------

    /** Hands on those terms of a query's token that some document has. */
    void ask(TokenKind kind, char[] chars, int from, int length, int position, Terms sink) {
        switch (kind) {
            case WORD, JOINED, PART -> {
                var written = new String(chars, from, length);
                if (!StopWords.isAsking(written)) {
                    int number = raw.find(chars, from, length);
                    hand(number == Vocabulary.UNKNOWN ? unmet(written) : words.get(number), kind, position, sink);
                }
            }
            case PAIR -> found(Evidence.PIECES, pieces.find(chars, from, 2), Terms.Origin.PIECE, position, sink);
            case CROSSING_PAIR -> {
                if (meansSomething(chars, from)) {
                    found(Evidence.PIECES, pieces.find(chars, from, 2), Terms.Origin.CROSSING_PIECE, position, sink);
                }
            }
            case CHARACTER -> {
                if (!Characters.isFunction(chars[from])) {
                    found(Evidence.FORMS, forms.find(chars, from, 1), Terms.Origin.FORM, position, sink);
                }
            }
        }
    }

    /** A word that no document has as it is written. */
    private Word unmet(String word) {
        if (StopWords.isGrammar(word)) {
            return new Word(true, Vocabulary.UNKNOWN, Vocabulary.UNKNOWN, new Numbers());
        }
        if (Characters.isIdeograph(word.charAt(0))) {
            return new Word(false, terms.find(word), Vocabulary.UNKNOWN, new Numbers());
        }
        var numbers = new Numbers();
        cut(word).forEach(piece -> numbers.add(pieces.find(piece)));
        return new Word(false, terms.find(new EnglishStems().of(word)), forms.find(word), numbers);
    }

    // ---- both ------------------------------------------------------------------------------------------------------

    private static void hand(Word word, TokenKind kind, int position, Terms sink) {
        if (word.stop()) {
            return;
        }
        var origin = switch (kind) {
            case WORD, PAIR, CROSSING_PAIR, CHARACTER -> Terms.Origin.WORD;
            case JOINED -> Terms.Origin.JOINED;
            case PART -> Terms.Origin.PART;
        };
        found(Evidence.WORDS, word.term(), origin, position, sink);
        found(Evidence.FORMS, word.form(), Terms.Origin.FORM, position, sink);
        if (kind == TokenKind.WORD) {
            for (int i = 0; i < word.pieces().size(); i++) {
                found(Evidence.PIECES, word.pieces().at(i), Terms.Origin.PIECE, position, sink);
            }
        }
    }

    private static void found(Evidence evidence, int number, Terms.Origin origin, int position, Terms sink) {
        if (number != Vocabulary.UNKNOWN) {
            sink.accept(evidence, number, origin, position);
        }
    }

    /** Pairs across the border of two words hold unknown words together; with a particle they hold nothing. */
    private static boolean meansSomething(char[] chars, int from) {
        return !Characters.isFunction(chars[from]) && !Characters.isFunction(chars[from + 1]);
    }

    /** Four letters in a row, the word's beginning marked; short words whole (McNamee and Mayfield 2004). */
    private static List<String> cut(String word) {
        var marked = "_" + word;
        if (marked.length() <= PIECE) {
            return List.of(marked);
        }
        var cut = new ArrayList<String>();
        for (int i = 0; i + PIECE <= marked.length(); i++) {
            cut.add(marked.substring(i, i + PIECE));
        }
        return cut;
    }
}
