package org.chuanglian.text.retrieval;

/** The kinds of terms that a text is compared by. */
enum Evidence {
    /** Stems of English words without stop words; Chinese words, the words inside them. */
    WORDS,
    /** Four letters in a row of a Latin word; two Chinese characters in a row. */
    PIECES,
    /** Latin words as written; single Chinese characters. */
    FORMS
}
