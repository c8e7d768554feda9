package org.chuanglian.text.duplicates;

/** What a field holds, which decides how its values are read and compared. */
enum FieldKind {
    /** Names of firms, universities, institutes. */
    ORGANISATION,
    /** Names of people, or parts of them, or lists of them. */
    PERSON,
    /** Titles and other texts. */
    TEXT,
    /** Addresses, or parts of them. */
    ADDRESS,
    /** What is the same or is not: registration numbers, telephones, mail addresses, postcodes. */
    CODE,
    /** Days. */
    DATE,
    /** Amounts and years. */
    NUMBER,
    /** One of few values. */
    CATEGORY
}
