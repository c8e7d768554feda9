package org.chuanglian.platform.account.consent;

import org.chuanglian.platform.shell.Text;

/** What a person may agree to; without it the platform does not do it. The wording has a version. */
public enum Purpose implements Text {
    PUBLIC_NAME(1, "在公开页面显示我的姓名和所属单位", "Show my name and organisation on public pages"),
    MAIL(1, "用电子邮件给我发通知", "Send me notices by e-mail"),
    INTRODUCTION(1, "把我的联系方式交给平台撮合的另一方", "Hand my contact to the other side of an introduction");

    private final int version;
    private final String chinese;
    private final String english;

    Purpose(int version, String chinese, String english) {
        this.version = version;
        this.chinese = chinese;
        this.english = english;
    }

    /** The version of the wording as it stands now. */
    public int version() {
        return version;
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
