package org.chuanglian.platform.search;

/** How close a subject is to what was sought, the closest first. */
public enum Closeness {
    /** A name or key is exactly what was sought. */
    EXACT,
    /** A name or key begins with it. */
    PREFIX,
    /** It stands in a name as it was written. */
    PHRASE,
    /** All its parts are there, in names, products or the field, but not side by side. */
    PARTS,
    /** It is there but for one character wrong, missing, too many, or swapped with its neighbour. */
    SLIP
}
