package org.chuanglian.ledger;

import java.util.EnumMap;
import java.util.Map;

/** One hasher for each algorithm, for one thread at a time. */
final class Hashers {

    private final Map<Algorithm, Hasher> hashers = new EnumMap<>(Algorithm.class);

    /** Made when an entry first asks for it. */
    Hasher of(Algorithm algorithm) {
        return hashers.computeIfAbsent(algorithm, Hasher::of);
    }
}
