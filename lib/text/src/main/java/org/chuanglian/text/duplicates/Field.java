package org.chuanglian.text.duplicates;

import java.util.function.LongConsumer;

/** The values of one field of all rows, read and ready to be compared. */
interface Field {

    FieldKind kind();

    boolean isMissing(int row);

    /** How the values of two rows compare, neither of which is missing; the same in either order. */
    Agreement compare(int one, int other);

    /** Hashes of what the value holds: two rows that share rare ones are worth comparing. */
    void features(int row, LongConsumer features);

    /** Hashes of the whole value in its forms: two rows that share one are worth comparing. */
    void keys(int row, LongConsumer keys);
}
