package org.chuanglian.text.analysis;

import org.chuanglian.text.Folded;

/**
 * Takes texts of any mixture of Chinese and other scripts apart into tokens; each stretch is read by its own script, so
 * that nobody has to say a language. Not safe for use by several threads at once; analysers that share a lexicon are
 * cheap.
 */
public final class TextAnalyser {

    private final Segmentation segmentation;
    private final Lexicon lexicon;

    /** An analyser with these Chinese words. */
    public TextAnalyser(Lexicon lexicon) {
        this.lexicon = lexicon;
        this.segmentation = new Segmentation(lexicon);
    }

    /** An analyser with the words that come with the library. */
    public static TextAnalyser standard() {
        return new TextAnalyser(Lexicon.standard());
    }

    /** Hands the tokens of a text to the sink. */
    public void analyse(String text, TokenSink sink) {
        var chars = Folded.of(Markup.without(text));
        var words = new LatinWords(chars, sink);
        var characters = new HanWords(chars, sink, lexicon, segmentation);
        int position = 0;
        for (int at = 0; at < chars.length; ) {
            char c = chars[at];
            if (Characters.isIdeograph(c)) {
                position = characters.read(at, position);
                at = characters.end();
            } else if (Characters.isWordCharacter(c)) {
                position = words.read(at, position);
                at = words.end();
            } else {
                position += isEnd(chars, at) ? SENTENCE : 0;
                at++;
            }
        }
    }

    /** How far apart the words of two sentences are counted at least. */
    private static final int SENTENCE = 4;

    private static boolean isEnd(char[] chars, int at) {
        return switch (chars[at]) {
            case '。', '；', '！', '？', ';', '!', '?' -> true;
            case '.' -> at + 1 == chars.length || Character.isWhitespace(chars[at + 1]);
            default -> false;
        };
    }
}
