package org.chuanglian.text.retrieval;

import java.util.Arrays;
import org.chuanglian.text.analysis.TextAnalyser;
import org.chuanglian.text.analysis.TokenKind;
import org.chuanglian.text.analysis.TokenSink;

/** The tokens of one document between being analysed, by any thread, and being numbered, by one. */
final class TokenBuffer implements TokenSink {

    private char[] chars = new char[256];
    private int[] ends = new int[128];
    private int[] positions = new int[128];
    private TokenKind[] kinds = new TokenKind[128];
    private int size;
    private int titleTokens;

    static TokenBuffer of(Document document, TextAnalyser analyser) {
        var buffer = new TokenBuffer();
        analyser.analyse(document.title(), buffer);
        buffer.titleTokens = buffer.size;
        analyser.analyse(document.text(), buffer);
        return buffer;
    }

    @Override
    public void accept(TokenKind kind, char[] token, int from, int length, int position) {
        if (size == ends.length) {
            ends = Arrays.copyOf(ends, size * 2);
            positions = Arrays.copyOf(positions, size * 2);
            kinds = Arrays.copyOf(kinds, size * 2);
        }
        int start = size == 0 ? 0 : ends[size - 1];
        if (start + length > chars.length) {
            chars = Arrays.copyOf(chars, Math.max(start + length, chars.length * 2));
        }
        System.arraycopy(token, from, chars, start, length);
        ends[size] = start + length;
        positions[size] = position;
        kinds[size] = kind;
        size++;
    }

    /** Has each token learnt, those of the title first. */
    void replay(Lexis lexis, FieldTerms sink) {
        for (int i = 0; i < size; i++) {
            boolean title = i < titleTokens;
            int start = i == 0 ? 0 : ends[i - 1];
            lexis.learn(
                    kinds[i],
                    chars,
                    start,
                    ends[i] - start,
                    positions[i],
                    (evidence, number, origin, position) -> sink.accept(evidence, number, title, position));
        }
    }

    /** Takes the terms of a document. */
    @FunctionalInterface
    interface FieldTerms {
        void accept(Evidence evidence, int number, boolean title, int position);
    }
}
