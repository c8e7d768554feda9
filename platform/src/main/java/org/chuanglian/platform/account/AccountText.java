package org.chuanglian.platform.account;

import org.chuanglian.platform.shell.Text;

/** The strings of signing in and of one's own account. */
public enum AccountText implements Text {
    SIGN_IN("登录", "Sign in"),
    SIGN_IN_LEDE(
            "公开的资源、数据和承诺不用登录就能看。登记、更正和审核需要登录。",
            "What is public can be read without an account. Recording, correcting and checking need one."),
    WITH_ACCOUNT("用平台账号", "With an account of the platform"),
    NAME("账号", "Name"),
    PASSWORD("密码", "Password"),
    PASSWORD_HINT("可以粘贴，也可以用密码管理器填写", "May be pasted or filled in by a password manager"),
    SHOW_PASSWORD("显示密码", "Show the password"),
    SIGN_IN_BUTTON("用密码登录", "Sign in with the password"),
    REFUSED("登录没有成功", "Not signed in"),
    REFUSED_WHAT("账号或密码不对，请检查后重试。", "The name or the password is wrong. Please check both."),
    LOCKED_WHAT(
            "连续输错太多次。{0}以后再试，或者用通行密钥登录。",
            "Too many wrong tries. Please try again after {0}, or sign in with a passkey."),
    CLOSED_WHAT("这个账号已停用。请联系平台管理员。", "This account is closed. Please ask an administrator of the platform."),
    LAPSED_WHAT(
            "这个账号一年多没有确认，已经过期。请平台管理员重新启用。",
            "This account was not confirmed for over a year and has lapsed. Please ask an administrator to reopen it."),
    SIGNED_OUT("已退出登录", "Signed out"),
    SIGNED_OUT_WHAT("这台设备上的会话已经结束。", "The session on this device has ended."),
    WELCOME("账号已设立", "The account is made"),
    WELCOME_WHAT("请用刚才设定的账号和密码登录。", "Please sign in with the name and password you chose."),
    HELP("遇到困难", "Need help"),
    HELP_FIRST(
            "第一次启动：启动平台的窗口里写着首位管理员的账号和一次性密码，登录后要先换成自己的。",
            "First start: the window that started the platform shows the first administrator’s name and one-time password, to be changed after signing in."),
    HELP_FORGOTTEN(
            "忘了密码：请联系平台管理员，由他生成一个重设密码的链接。",
            "Password forgotten: please ask an administrator of the platform for a link to a new one."),
    PRIVACY("隐私", "Privacy"),
    PRIVACY_NOTE(
            "只读不写的访客没有账号，也没有会话。登录后浏览器里有一个会话标识，退出或两小时不用就作废。密码只存摘要，谁也看不到原文。",
            "Who only reads has neither account nor session. Signing in puts one session mark into the browser; it ends when you sign out or after two idle hours. Of a password only its digest is kept."),
    ACCOUNT("我的账号", "My account"),
    ROLES("角色", "Roles"),
    SIGN_OUT("退出登录", "Sign out"),
    CHANGE_PASSWORD("修改密码", "Change the password"),
    MUST_CHANGE("请先换成自己的密码", "Please choose a password of your own first"),
    MUST_CHANGE_WHAT(
            "现在的密码是一次性的。换好以前，别的操作都不开放。",
            "The present password works once. Until it is changed, nothing else is open to you."),
    CURRENT_PASSWORD("现在的密码", "Present password"),
    NEW_PASSWORD("新密码", "New password"),
    NEW_PASSWORD_HINT("至少{0}个字符，可以用一句话", "At least {0} characters; a sentence will do"),
    REPEAT_PASSWORD("再输一遍新密码", "New password once more"),
    CHANGED("密码已修改", "The password was changed"),
    CHANGED_WHAT("其他设备上的登录已经失效。", "Sign-ins on other devices have ended."),
    ERRORS("有内容要改", "Please correct"),
    CURRENT_LOCKED("连续输错太多次。{0}以后再试", "Too many wrong tries. Please try again after {0}"),
    WRONG_PASSWORD("现在的密码不对", "The present password is wrong"),
    TOO_SHORT("新密码太短，至少要{0}个字符", "The new password is too short: at least {0} characters"),
    TOO_LONG("新密码太长，最多{0}个字符", "The new password is too long: at most {0} characters"),
    LIKE_NAME("新密码不能包含账号", "The new password must not contain the name"),
    SAME("新密码要和现在的不同", "The new password must differ from the present one"),
    PASSKEY_SIGN_IN("用通行密钥登录", "Sign in with a passkey"),
    PASSKEY_SIGN_IN_HINT(
            "用这台设备的指纹、面容或锁屏密码，不必记密码", "By finger, face or screen lock of this device; nothing to remember"),
    OR("或者", "or"),
    PASSKEYS("通行密钥", "Passkeys"),
    PASSKEYS_SUB("用指纹、面容或锁屏密码登录", "Sign in by finger, face or screen lock"),
    PASSKEYS_NONE("还没有通行密钥。", "There is none yet."),
    PASSKEY_NAME("名称", "Name"),
    PASSKEY_NAME_HINT("便于以后认出它，例如“办公室电脑”", "To know it again, such as “office computer”"),
    PASSKEY_MADE("设立时间", "Made"),
    PASSKEY_MAKE("在这台设备上设立", "Make one on this device"),
    PASSKEY_DELETE("删除", "Delete"),
    PASSKEY_DELETE_WHICH("删除：{0}", "Delete: {0}"),
    PASSKEY_DELETE_SURE("确定删除吗？这把密钥以后不能再登录。", "Delete it? It will no longer sign in."),
    PASSKEY_FAILED("通行密钥没有成功。可以再试一次，或者用密码。", "That did not work. Please try once more, or use the password."),
    COMMON("这个密码太常见，别人很容易猜到", "This password is too common; others would guess it"),
    LAST_SIGN_IN("上次登录", "Previous sign-in"),
    SESSIONS("登录的设备", "Where you are signed in"),
    SESSIONS_SUB("不认识的，就退出它并修改密码", "If you do not know one, end it and change the password"),
    DEVICE("设备", "Device"),
    UNKNOWN_DEVICE("未知设备", "Unknown device"),
    FIRST_SEEN("登录时间", "Signed in"),
    LAST_SEEN("最近使用", "Last used"),
    THIS_SESSION("当前设备", "This one"),
    END_SESSION("退出", "End"),
    END_WHICH("退出：{0}", "End: {0}"),
    END_OTHERS("退出其他所有设备", "End all others"),
    NOT_REPEATED("两次输入的新密码不一样", "The two new passwords differ");

    private final String chinese;
    private final String english;

    AccountText(String chinese, String english) {
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
