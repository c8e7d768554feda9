package org.chuanglian.text.duplicates;

/** What is worth saying about how two values compare. */
enum Remark {
    FORM("legal form differs"),
    REGION("region differs"),
    REGION_MISSING("region given once"),
    ORDINAL("number differs"),
    UNIT("unit of"),
    UNITS("units differ"),
    BRANCH("branch or affiliate of"),
    CONFLICT("name differs"),
    REGISTERED("registered names differ"),
    ACRONYM("short form"),
    SOUND("same sound"),
    SWAPPED("swapped"),
    LANGUAGES("across languages"),
    INITIAL("initial"),
    NICKNAME("short for"),
    SLIP("one slip"),
    CONTAINED("one contains the other"),
    OTHER_FIELD("stands in the other field"),
    DAY_MONTH("day and month swapped");

    private final String words;

    Remark(String words) {
        this.words = words;
    }

    String words() {
        return words;
    }
}
