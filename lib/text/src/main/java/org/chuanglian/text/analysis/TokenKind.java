package org.chuanglian.text.analysis;

/** What a token is; one stretch of text yields several that overlap. */
public enum TokenKind {
    /** A word: of letters and digits, or of Chinese characters as the segmentation cut it. */
    WORD,
    /** The parts of a hyphenated word written as one, or single characters that no dictionary word holds together. */
    JOINED,
    /** A dictionary word inside a longer one. */
    PART,
    /** Two characters that follow each other inside one word. */
    PAIR,
    /** Two characters that follow each other across the border of two words. */
    CROSSING_PAIR,
    /** One Chinese character. */
    CHARACTER
}
