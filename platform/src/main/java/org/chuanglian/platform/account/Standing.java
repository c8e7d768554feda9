package org.chuanglian.platform.account;

import org.chuanglian.platform.shell.Text;

/** Whether an account can be used. */
public enum Standing implements Text {
    OPEN("在用", "Open"),
    DUE("待确认", "To be confirmed"),
    LAPSED("已过期", "Lapsed"),
    CLOSED("已停用", "Closed");

    private final String chinese;
    private final String english;

    Standing(String chinese, String english) {
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

    /** Whether nobody signs in with the account. */
    public boolean isShut() {
        return this == LAPSED || this == CLOSED;
    }
}
