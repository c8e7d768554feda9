package org.chuanglian.text.duplicates;

/** How far two values of a field agree. */
enum Level {
    SAME,
    CLOSE,
    PARTIAL,
    DIFFERENT
}
