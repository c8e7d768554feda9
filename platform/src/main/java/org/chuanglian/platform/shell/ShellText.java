package org.chuanglian.platform.shell;

/** The strings of the frame. */
public enum ShellText implements Text {
    BRAND("创链", "Chuanglian"),
    BRAND_LONG("区域科创中心运行平台", "Regional innovation centre platform"),
    VERB_SEE("看", "See"),
    VERB_SEE_LONG("看态势", "See"),
    VERB_FIND("找", "Find"),
    VERB_FIND_LONG("找资源", "Find"),
    VERB_ACT("办", "Act"),
    VERB_ACT_LONG("办事项", "Act"),
    VERB_WATCH("督", "Watch"),
    VERB_WATCH_LONG("督公开", "Watch"),
    SKIP("跳到正文", "Skip to content");

    private final String chinese;
    private final String english;

    ShellText(String chinese, String english) {
        this.chinese = chinese;
        this.english = english;
    }

    @Override
    public String chinese() {
        return chinese;
    }

    @Override
    public String english() {
        return english;
    }
}
