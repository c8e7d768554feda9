package org.chuanglian.ledger;

import java.util.Optional;

/** A hash function of 256 bits that an entry can be chained with; each entry names its own. */
public enum Algorithm {
    /** FIPS 180-4, from the JDK. */
    SHA_256("SHA-256"),
    /** GB/T 32905-2016, from Bouncy Castle. */
    SM3("SM3");

    private final String code;

    Algorithm(String code) {
        this.code = code;
    }

    /** The name that stands in entries and checkpoints. */
    public String code() {
        return code;
    }

    /** The algorithm of this name; empty when there is none. */
    public static Optional<Algorithm> of(String code) {
        for (Algorithm algorithm : values()) {
            if (algorithm.code.equals(code)) {
                return Optional.of(algorithm);
            }
        }
        return Optional.empty();
    }

    /** The hash of some bytes, as 64 lower-case hexadecimal digits. */
    public String hash(byte[] bytes) {
        Hasher hasher = Hasher.of(this);
        hasher.update(bytes, 0, bytes.length);
        return hasher.hex();
    }
}
