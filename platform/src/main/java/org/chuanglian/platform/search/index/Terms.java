package org.chuanglian.platform.search.index;

import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.PositionIncrementAttribute;

/** Terms made beforehand, handed to Lucene as they are. */
final class Terms {

    private final List<String> texts = new ArrayList<>();
    private final List<Integer> steps = new ArrayList<>();

    /** A term, so many positions after the one before. */
    void add(String text, int step) {
        texts.add(text);
        steps.add(step);
    }

    boolean isEmpty() {
        return texts.isEmpty();
    }

    TokenStream stream() {
        return new Stream(texts, steps);
    }

    private static final class Stream extends TokenStream {

        private final CharTermAttribute term = addAttribute(CharTermAttribute.class);
        private final PositionIncrementAttribute position = addAttribute(PositionIncrementAttribute.class);
        private final List<String> texts;
        private final List<Integer> steps;
        private int at;

        Stream(List<String> texts, List<Integer> steps) {
            this.texts = texts;
            this.steps = steps;
        }

        @Override
        public boolean incrementToken() {
            if (at == texts.size()) {
                return false;
            }
            clearAttributes();
            term.append(texts.get(at));
            position.setPositionIncrement(steps.get(at));
            at++;
            return true;
        }
    }
}
