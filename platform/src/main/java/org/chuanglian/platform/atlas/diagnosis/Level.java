package org.chuanglian.platform.atlas.diagnosis;

import org.chuanglian.platform.atlas.AtlasText;

/** How strong a segment is in a province, by its location quotient: nine steps, the middle one from 0.75 to below 1. */
public enum Level {
    MISSING("m4", 0, AtlasText.LEVEL_MISSING),
    FAR_BELOW("m3", 0.25, AtlasText.LEVEL_FAR_BELOW),
    BELOW("m2", 0.5, AtlasText.LEVEL_BELOW),
    A_LITTLE_BELOW("m1", 0.75, AtlasText.LEVEL_A_LITTLE_BELOW),
    LEVEL("n0", 1, AtlasText.LEVEL_LEVEL),
    A_LITTLE_ABOVE("n1", 1.5, AtlasText.LEVEL_A_LITTLE_ABOVE),
    ABOVE("n2", 2.5, AtlasText.LEVEL_ABOVE),
    FAR_ABOVE("n3", 5, AtlasText.LEVEL_FAR_ABOVE),
    OUTSTANDING("n4", Double.POSITIVE_INFINITY, AtlasText.LEVEL_OUTSTANDING),
    /** The country has no listed firm in it, or only such of which no share is known. */
    UNKNOWN("no", Double.NaN, AtlasText.LEVEL_UNKNOWN);

    private final String mark;
    private final double below;
    private final AtlasText words;

    Level(String mark, double below, AtlasText words) {
        this.mark = mark;
        this.below = below;
        this.words = words;
    }

    /** The class by which the stylesheet colours it. */
    public String mark() {
        return mark;
    }

    /** What it is called. */
    public AtlasText words() {
        return words;
    }

    /** The level of a location quotient; NaN where none is known. */
    static Level of(double quotient) {
        if (Double.isNaN(quotient)) {
            return UNKNOWN;
        }
        if (quotient <= 0) {
            return MISSING;
        }
        for (Level level : values()) {
            if (quotient < level.below) {
                return level;
            }
        }
        return OUTSTANDING;
    }
}
