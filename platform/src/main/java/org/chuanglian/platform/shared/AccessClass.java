package org.chuanglian.platform.shared;

import java.util.Arrays;

/** Who may read a value; each class opens less than the one before it. */
public enum AccessClass {
    /** Everybody. */
    PUBLIC(0),
    /** Whoever belongs to an organisation on the platform. */
    MEMBERS(1),
    /** Officers of the competent department; of a district, those of its own district. */
    OFFICER(2),
    /** Officers of the competent department alone. */
    SECRET(3);

    private final int level;

    AccessClass(int level) {
        this.level = level;
    }

    /** As it is kept: from 0, more for less open. */
    public int level() {
        return level;
    }

    /** The class of a level. */
    public static AccessClass of(int level) {
        return Arrays.stream(values())
                .filter(one -> one.level == level)
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException(
                        "there is no access class of level " + level + ", expected 0 to 3"));
    }

    /** True when this class opens at least what the other does. */
    public boolean opens(AccessClass other) {
        return level >= other.level;
    }

    /** The less open of the two. */
    public AccessClass stricter(AccessClass other) {
        return level >= other.level ? this : other;
    }
}
