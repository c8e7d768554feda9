package org.chuanglian.cli;

/** How complexity is worked out. */
enum RelateMethod {
    /** By eigenvectors. */
    EIGENVECTORS,
    /** By the method of reflections. */
    REFLECTIONS,
    /** By fitness. */
    FITNESS
}
