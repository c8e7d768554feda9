package org.chuanglian.text.duplicates;

/** The most that a pair can become, whatever else agrees, unless an official key says that it is one. */
enum Cap {
    NONE,
    REVIEW,
    NEVER;

    Cap and(Cap other) {
        return compareTo(other) >= 0 ? this : other;
    }
}
