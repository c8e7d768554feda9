package org.chuanglian.platform.shell;

import jakarta.servlet.http.HttpServletRequest;

/** The languages the pages speak: Chinese at the plain address, English below {@code /en}. */
public enum Language {
    CHINESE("zh-CN", "", "中文", "中"),
    ENGLISH("en", "/en", "English", "EN");

    private final String tag;
    private final String prefix;
    private final String ownName;
    private final String shortName;

    Language(String tag, String prefix, String ownName, String shortName) {
        this.tag = tag;
        this.prefix = prefix;
        this.ownName = ownName;
        this.shortName = shortName;
    }

    /** The BCP 47 tag. */
    public String tag() {
        return tag;
    }

    /** What stands before every address in this language. */
    public String prefix() {
        return prefix;
    }

    /** Its name in itself, for those who read no other. */
    public String ownName() {
        return ownName;
    }

    /** The short mark of the language switch. */
    public String shortName() {
        return shortName;
    }

    /** The language of the address asked for; also while an error is being answered. */
    public static Language of(HttpServletRequest request) {
        return LanguagePrefix.of(request);
    }

    /** The one to switch to. */
    public Language other() {
        return switch (this) {
            case CHINESE -> ENGLISH;
            case ENGLISH -> CHINESE;
        };
    }
}
