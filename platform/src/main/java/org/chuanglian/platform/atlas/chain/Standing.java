package org.chuanglian.platform.atlas.chain;

import java.util.Arrays;
import java.util.Optional;

/** Who stands behind a chain. */
public enum Standing {
    /** The platform drew it up; no authority has adopted it. */
    PROPOSAL("proposal"),
    /** An authority published it. */
    OFFICIAL("official");

    private final String code;

    Standing(String code) {
        this.code = code;
    }

    /** What files say. */
    public String code() {
        return code;
    }

    /** The standing of a code; empty for none. */
    public static Optional<Standing> read(String code) {
        return Arrays.stream(values()).filter(one -> one.code.equals(code)).findFirst();
    }
}
