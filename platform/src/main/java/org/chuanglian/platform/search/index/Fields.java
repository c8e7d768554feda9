package org.chuanglian.platform.search.index;

/** The fields of a document, and how long the beginnings are that have terms of their own. */
final class Fields {

    /** The subject's identifier. */
    static final String ID = "id";
    /** The whole entry, kept to be shown. */
    static final String ENTRY = "entry";
    /** The kind, to filter by and to count. */
    static final String KIND = "kind";
    /** {@link Standing}; the index is sorted by it, so that the first found are the best among equally close ones. */
    static final String STANDING = "standing";
    /** Names and keys, each whole. */
    static final String EXACT = "exact";
    /** Beginnings of names and keys. */
    static final String START = "start";
    /** Pinyin of names, each whole. */
    static final String PINYIN = "pinyin";
    /** Initials of names, each whole. */
    static final String INITIALS = "initials";
    /** Beginnings of pinyin. */
    static final String PINYIN_START = "pinyin_start";
    /** Beginnings of initials. */
    static final String INITIALS_START = "initials_start";
    /** Syllables of names with every beginning of the next one, in their order. */
    static final String SYLLABLES = "syllables";
    /** Characters, pairs of characters and words of names in their order. */
    static final String PHRASE = "phrase";
    /** Characters, pairs of characters, words and letters of all texts. */
    static final String PARTS = "parts";
    /** Words of letters in all texts, each with all its endings, so that a part of a word is the beginning of a term. */
    static final String ENDINGS = "endings";
    /** Words of letters in names, for slips. */
    static final String WORDS = "words";

    static final int LONGEST_START = 6;
    static final int LONGEST_PINYIN_START = 12;
    /** Terms of Lucene are bounded; so long a name is sought by a part. */
    static final int LONGEST_EXACT = 200;

    /** Between two texts of one field, so that no phrase reaches from one into the next. */
    static final int GAP = 100;

    private Fields() {}
}
