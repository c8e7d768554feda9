package org.chuanglian.platform.account.signin;

import org.chuanglian.platform.shell.Text;

/** The strings about signing in with an outside provider. */
public enum ExternalText implements Text {
    SIGN_IN("用{0}登录", "Sign in with {0}"),
    FAILED("外部登录没有成功", "The outside sign-in did not work"),
    FAILED_WHAT(
            "{0}没有确认您是谁。可以再试一次，或者用密码登录。",
            "{0} did not confirm who you are. Please try once more, or use the password."),
    UNREACHABLE_WHAT("现在连不上{0}。请用密码登录。", "{0} cannot be reached now. Please use the password."),
    LINK("{0}已确认您是“{1}”", "{0} has confirmed that you are “{1}”"),
    LINK_WHAT(
            "用密码登录一次，以后就能用{0}直接登录。还没有账号的，先用邀请链接设立账号。十分钟内有效。",
            "Sign in with the password once; from then on {0} is enough. Without an account, take your invitation first. Valid for ten minutes."),
    LINK_NOT("不关联", "Do not link"),
    IDENTITIES("外部账号", "Outside accounts"),
    IDENTITIES_SUB("关联以后不用密码也能登录", "Once linked, they sign in without the password"),
    IDENTITIES_NONE("还没有关联外部账号。", "There is none yet."),
    IDENTITY("外部账号名", "Name there"),
    LINKED("关联时间", "Linked"),
    USED("最近使用", "Last used"),
    NOT_USED("还没用过", "Not yet"),
    ADD("关联{0}", "Link {0}"),
    UNLINK("取消关联", "Unlink"),
    UNLINK_WHICH("取消关联：{0}", "Unlink: {0}");

    private final String chinese;
    private final String english;

    ExternalText(String chinese, String english) {
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
