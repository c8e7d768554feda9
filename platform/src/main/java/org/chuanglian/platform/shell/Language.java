package org.chuanglian.platform.shell;

/** The languages the pages speak: Chinese at the plain address, English below {@code /en}. */
public enum Language {
    CHINESE("zh-CN", ""),
    ENGLISH("en", "/en");

    private final String tag;
    private final String prefix;

    Language(String tag, String prefix) {
        this.tag = tag;
        this.prefix = prefix;
    }

    /** The BCP 47 tag. */
    public String tag() {
        return tag;
    }

    /** What stands before every address in this language. */
    public String prefix() {
        return prefix;
    }
}
