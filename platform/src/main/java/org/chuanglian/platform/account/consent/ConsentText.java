package org.chuanglian.platform.account.consent;

import org.chuanglian.platform.shell.Text;

/** The strings about real names, consents and the yearly confirmation. */
public enum ConsentText implements Text {
    REAL_NAME("实名", "Real name"),
    LEVEL("实名程度", "Level"),
    LEVEL_NONE("未填写", "Not stated"),
    LEVEL_STATED("本人填写，未核验", "Stated by the person, not verified"),
    LEVEL_VERIFIED("已核验", "Verified"),
    VERIFIED_BY("{0}于{1}核验：{2}", "Verified by {0} on {1}: {2}"),
    STATE("填写真实姓名", "State the real name"),
    STATE_HINT("改动后要重新核验", "A change must be verified anew"),
    SAVE("保存", "Save"),
    BAD_NAME("请填写姓名，最多60个字符", "Please give a name of at most 60 characters"),
    CONSENTS("同意事项", "What I agree to"),
    CONSENTS_SUB("随时可以撤回，不影响其他功能", "Can be withdrawn at any time; nothing else depends on it"),
    PURPOSE("事项", "Purpose"),
    VERSION("版本", "Version"),
    GIVEN("同意时间", "Given"),
    WITHDRAWN("撤回时间", "Withdrawn"),
    GIVE("同意", "Agree"),
    GIVE_WHICH("同意：{0}", "Agree: {0}"),
    WITHDRAW("撤回", "Withdraw"),
    WITHDRAW_WHICH("撤回：{0}", "Withdraw: {0}"),
    NEVER("未同意", "Not given"),
    STANDS_GIVEN("{0}已同意（第{1}版）", "Given {0} (version {1})"),
    STANDS_WITHDRAWN("{0}已撤回（第{1}版）", "Withdrawn {0} (version {1})"),
    OVERTAKEN(
            "没有改变：您看到的内容已在别处改过，或者条文有了新版。请看下面现在的情况。",
            "Nothing was changed: what you saw has changed elsewhere, or there is a new wording. See below how it stands."),
    WAITING("待核验的姓名", "Names to verify"),
    WAITING_LEDE("对照证件或单位证明核验，并写明依据。", "Check against a document or the organisation’s word, and say which."),
    WAITING_NONE("没有待核验的姓名。", "There is none."),
    ACCOUNT("账号", "Account"),
    STATED_AT("填写时间", "Stated"),
    REASON("核验依据", "Checked against"),
    REASON_WHO("{0}的核验依据", "What the name of {0} was checked against"),
    VERIFY("核验", "Verify"),
    VERIFY_WHO("核验{0}", "Verify {0}"),
    BAD_REASON("请写核验依据，最多500个字符", "Please say what it was checked against, in at most 500 characters"),
    CHANGED(
            "本人刚刚改了姓名，或者别人已经核验，请看新的",
            "The person has just changed the name, or somebody else has verified it; please look again"),
    CONFIRM("账号还在用吗？", "Is this account still in use?"),
    CONFIRM_LEDE(
            "每年问一次。请看看下面的资料对不对，然后确认。{0}以前没有确认，账号会过期，要请管理员重新启用。",
            "Asked once a year. Please look whether this is right, and confirm. Unless confirmed before {0}, the account lapses and an administrator must reopen it."),
    CONFIRM_BUTTON("资料没错，继续使用", "This is right, keep the account"),
    NAME("姓名或称呼", "Name that others see"),
    ROLES("角色", "Roles"),
    ORGANISATIONS("单位", "Organisations");

    private final String chinese;
    private final String english;

    ConsentText(String chinese, String english) {
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
