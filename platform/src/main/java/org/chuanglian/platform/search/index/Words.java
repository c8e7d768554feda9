package org.chuanglian.platform.search.index;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.cn.smart.SmartChineseAnalyzer;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;

/** Cuts Chinese into words, for what was typed without blanks: 重庆汽车公司 is 重庆, 汽车 and 公司. */
final class Words {

    private static final SmartChineseAnalyzer ANALYSER = new SmartChineseAnalyzer(false);

    private Words() {}

    /** The words in their order. */
    static List<String> of(String chinese) {
        List<String> words = new ArrayList<>();
        try (TokenStream tokens = ANALYSER.tokenStream("", chinese)) {
            CharTermAttribute term = tokens.addAttribute(CharTermAttribute.class);
            tokens.reset();
            while (tokens.incrementToken()) {
                words.add(term.toString());
            }
            tokens.end();
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return words;
    }
}
