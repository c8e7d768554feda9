package org.chuanglian.platform.registry;

import java.util.Arrays;
import java.util.Optional;

/** How one subject stands to another; read from the first to the second. */
public enum RelationType {
    /** Lies in, or has its seat in, a region. */
    LOCATED_IN("located-in"),
    /** A part of a larger organisation, or a region within a region. */
    PART_OF("part-of"),
    /** Carries out a project, as its lead. */
    UNDERTAKES("undertakes"),
    /** Owns an achievement. */
    HOLDS("holds"),
    /** Runs a laboratory, station or other facility. */
    HOSTS("hosts"),
    /** Delivers a product to another firm. */
    SUPPLIES("supplies"),
    /** Works for, or belongs to a team. */
    MEMBER_OF("member-of"),
    /** Raised a firm. */
    INCUBATES("incubates"),
    /** Brought a team, project or firm along. */
    BRINGS("brings"),
    /** Owns shares of. */
    OWNS("owns"),
    /** Works together with. */
    COOPERATES("cooperates");

    private final String code;

    RelationType(String code) {
        this.code = code;
    }

    public String code() {
        return code;
    }

    public static Optional<RelationType> read(String code) {
        return Arrays.stream(values()).filter(type -> type.code.equals(code)).findFirst();
    }

    /** The type of a code that this platform wrote itself. */
    public static RelationType of(String code) {
        return read(code).orElseThrow(() -> new IllegalArgumentException("\"" + code + "\" is no type of relation."));
    }
}
