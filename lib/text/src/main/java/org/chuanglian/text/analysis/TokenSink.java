package org.chuanglian.text.analysis;

/** Takes the tokens of a text, in the order of the text. */
@FunctionalInterface
public interface TokenSink {

    /**
     * Takes one token.
     *
     * @param chars holds the token from {@code from} on; the sink must not keep or change it
     * @param position the number of the word in its text; sentences are a few numbers apart
     */
    void accept(TokenKind kind, char[] chars, int from, int length, int position);
}
