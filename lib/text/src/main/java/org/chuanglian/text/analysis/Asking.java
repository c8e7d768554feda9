package org.chuanglian.text.analysis;

import java.util.regex.Pattern;

/** Takes the words out of a Chinese question that ask, so that no pair of their characters is taken for a subject. */
public final class Asking {

    /** The longer ones first; words that also name things, such as 希望, are no part of it. */
    private static final Pattern WORDS = Pattern.compile(
            "为什么|怎么样|哪一年|哪一个|是不是|有没有|什么|甚么|哪个|哪些|哪里|哪儿|哪位|哪种|哪年|哪一|何时|何地|何处|何种|为何" + "|如何|怎样|怎么|多少|多长|多久|多大|是否|请问|谁");

    private Asking() {}

    /** The question with a blank for each word that asks. */
    public static String without(String question) {
        return WORDS.matcher(question).replaceAll(" ");
    }
}
