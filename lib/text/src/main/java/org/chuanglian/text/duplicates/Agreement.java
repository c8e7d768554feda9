package org.chuanglian.text.duplicates;

import java.util.Set;

/**
 * How two values of a field compare.
 *
 * @param bits how unlikely such an agreement is between two rows that are not one; NaN when that is read from random pairs
 */
record Agreement(Level level, double bits, Cap cap, Set<Remark> remarks) {

    static final Agreement DIFFERENT = new Agreement(Level.DIFFERENT, 0, Cap.NONE, Set.of());

    Agreement(Level level, double bits) {
        this(level, bits, Cap.NONE, Set.of());
    }

    Agreement(Level level, double bits, Remark remark) {
        this(level, bits, Cap.NONE, Set.of(remark));
    }
}
