package org.chuanglian.text.duplicates;

/** Parts of universities: a faculty belongs to the university, a college with a name of its own is another body. */
final class Units {

    private static final String COLLEGE = "学院";

    private Units() {}

    /** Whether a unit is named by what it does, and not as 翰林学院 or 泰州学院. */
    static boolean isInternal(String unit) {
        if (!unit.endsWith(COLLEGE)) {
            return true;
        }
        String stem = unit.substring(0, unit.length() - COLLEGE.length());
        if (Regions.end(stem, 0) > 0) {
            return false;
        }
        for (int at = 0; at < stem.length(); at++) {
            if (Concepts.length(stem, at) > 1) {
                return true;
            }
        }
        return stem.endsWith("学") || stem.length() > 3;
    }
}
