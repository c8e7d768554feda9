package org.chuanglian.platform.account.people;

import org.chuanglian.platform.shell.Text;

/** The strings of the pages about people, organisations and invitations. */
public enum PeopleText implements Text {
    PEOPLE("人员", "People"),
    PEOPLE_LEDE("谁有账号，是什么角色，属于哪个单位。", "Who has an account, in which role, at which organisation."),
    TEXT("账号或姓名", "Name"),
    ROLE("角色", "Role"),
    ORGANISATION("单位", "Organisation"),
    ORGANISATIONS("单位", "Organisations"),
    ORGANISATIONS_LEDE("员工在这里登录的单位。", "The organisations whose people sign in here."),
    STANDING("状态", "Standing"),
    ALL("全部", "All"),
    OPEN("在用", "Open"),
    CLOSED("已停用", "Closed"),
    QUERY("查询", "Search"),
    RESET("重置", "Reset"),
    FOUND("共{0}人", "{0} found"),
    NONE("没有符合条件的人", "Nobody fits"),
    NONE_WHAT("放宽条件，或者邀请新的人。", "Widen the search, or invite somebody."),
    SIGN_IN_NAME("账号", "Sign-in name"),
    DISPLAY_NAME("姓名或称呼", "Name that others see"),
    MEMBERS("成员", "Members"),
    ADMINISTERS("单位管理员", "Administers the organisation"),
    ADMINISTERS_HINT("可以邀请和移出本单位成员", "May invite and remove members of the organisation"),
    INVITE("邀请", "Invite"),
    INVITE_SOMEBODY("邀请一个人", "Invite somebody"),
    INVITE_LEDE(
            "生成一个一次性链接，七天内有效，由您转交本人。账号和密码由本人设定。",
            "Makes a one-time link, good for seven days, for you to hand on. The invited choose name and password."),
    NO_ORGANISATION("不属于任何单位", "No organisation"),
    INVITED("邀请已生成", "The invitation is made"),
    INVITED_WHAT(
            "请把下面的链接交给{0}。它只在这里显示一次，{1}以前可以使用一次。",
            "Please hand this link to {0}. It is shown here only, and can be used once until {1}."),
    LINK("一次性链接", "One-time link"),
    PENDING("等待接受的邀请", "Invitations not yet taken"),
    PENDING_NONE("没有等待接受的邀请。", "There are none."),
    EXPIRES("有效期至", "Good until"),
    INVITED_BY("邀请人", "Invited by"),
    WITHDRAW("撤回", "Withdraw"),
    REMOVE("移出", "Remove"),
    REMOVE_WHO("移出{0}", "Remove {0}"),
    WITHDRAW_WHO("撤回对{0}的邀请", "Withdraw the invitation of {0}"),
    REMOVE_SURE("确定移出吗？本人的账号还在，但不再属于这个单位。", "Remove? The account stays, but no longer belongs here."),
    SAVE("保存", "Save"),
    SAVED("已保存", "Saved"),
    CLOSE("停用账号", "Close the account"),
    CLOSE_SURE("确定停用吗？本人会立即退出登录。", "Close it? The person is signed out at once."),
    REOPEN("重新启用", "Reopen the account"),
    PASSWORD_LINK("重设密码", "A new password"),
    PASSWORD_LINK_MAKE("生成重设密码的链接", "Make a link to a new password"),
    PASSWORD_LINK_SURE("确定生成吗？请先核实确是本人要求。", "Make the link? Please make sure first that the person asked for it."),
    PASSWORD_LINK_LEDE("请{0}设定新的密码。其他设备上的登录都会退出。", "{0}, please choose a new password. All sessions will end."),
    PASSWORD_LINK_GONE("链接已失效", "This link is no longer good"),
    PASSWORD_LINK_GONE_WHAT(
            "链接用过了、被新的代替了，或者过了24小时。请联系平台管理员。",
            "It was used or replaced by a newer one, or is older than 24 hours. Please ask an administrator."),
    OWN_ROLES("平台角色", "Roles on the platform itself"),
    OWN_ROLES_HINT("不代表任何单位的角色", "Held for no organisation"),
    OWN_ACCOUNT("自己的角色和状态不能自己改。", "Nobody changes the roles or standing of his own account."),
    MEMBERSHIPS("所属单位", "Memberships"),
    MEMBERSHIPS_NONE("不属于任何单位。", "Belongs to no organisation."),
    ACCOUNT("账号", "Account"),
    KIND("类型", "Kind"),
    DISTRICT("区划代码", "Division code"),
    DISTRICT_HINT("六位数字，如500112；区县主管部门必填", "Six digits, such as 500112; a district department must have one"),
    SUBJECT("台账编号", "Number in the registry"),
    SUBJECT_HINT("资源台账里已有这个单位时，填它的编号", "Where the registry has the organisation: its identifier there"),
    NEW_ORGANISATION("新增单位", "Add an organisation"),
    NAME("名称", "Name"),
    ORGANISATIONS_NONE("还没有单位。", "There is none yet."),
    PROBLEMS("有{0}处要改", "Please correct: {0}"),
    BAD_SIGN_IN_NAME(
            "账号要2–40个字符：小写字母、数字、汉字，中间可以有点、下划线、短横线和@",
            "2 to 40 characters: lower-case letters, digits, Chinese characters, and . _ - @ inside"),
    BAD_DISPLAY_NAME("请填写，最多60个字符", "Please fill in, at most 60 characters"),
    BAD_ROLE("请选一个这里能有的角色", "Please choose a role that is possible here"),
    BAD_ORGANISATION_NAME("请填写单位名称，最多200个字符", "Please name the organisation, in at most 200 characters"),
    BAD_KIND("请选单位类型", "Please choose a kind"),
    BAD_DISTRICT("请填六位区划代码", "Please give a division code of six digits"),
    BAD_SUBJECT("编号的形式不对", "This is not the form of an identifier"),
    SUBJECT_TAKEN("已有这个编号的单位", "There is an organisation with this identifier"),
    EDIT("修改单位", "Change the organisation"),
    OVERTAKEN("别人先改了，您的修改没有保存", "Somebody else was faster; your change was not saved"),
    OVERTAKEN_WHAT(
            "下表列出现在的内容与您提交的内容有什么不同。要以您的为准，请核对后再保存一次。",
            "The table shows how what stands now differs from what you sent. To have yours stand, check it and save again."),
    OVERTAKEN_MEMBER(
            "下表列出这位成员现在的情况与您要做的事。请核对后再操作。",
            "The table shows what this member is now and what you wanted. Check, and do it again if it still holds."),
    NO_MEMBER("已不是成员", "No member any more"),
    ADMINISTERS_NOT("不再是单位管理员", "Administers it no longer"),
    ADMINISTER("设为单位管理员", "Let administer"),
    ADMINISTER_WHO("设{0}为单位管理员", "Let {0} administer the organisation"),
    ADMINISTER_NOT("取消单位管理员", "Let administer no longer"),
    ADMINISTER_NOT_WHO("取消{0}的单位管理员权限", "Let {0} administer the organisation no longer"),
    OVERTAKEN_ROLES(
            "下表列出现在的角色与您要给的角色。请核对后重新选择。",
            "The table shows the roles held now and those you wanted to give. Check, and choose again."),
    NAME_TAKEN("这个账号已经有人用了", "Somebody already has this name"),
    TAKE("接受邀请", "Take the invitation"),
    TAKE_LEDE("{0}邀请您以“{1}”身份使用创链。", "{0} invites you to Chuanglian as: {1}."),
    TAKE_AT("单位：{0}", "Organisation: {0}"),
    TAKE_NEW("设立账号", "Make an account"),
    TAKE_BUTTON("设立账号并接受", "Make the account and accept"),
    TAKE_WITH("用现在的账号接受", "Accept with this account"),
    TAKE_WITH_WHAT("您已经用{0}登录。", "You are signed in as {0}."),
    TAKE_ACCOUNT("已有账号", "You have an account"),
    TAKE_SIGN_IN("先登录，再接受邀请", "Sign in first, then accept"),
    GONE("邀请已失效", "This invitation is no longer good"),
    GONE_WHAT(
            "链接用过了、被撤回了，或者过了七天。请向邀请您的人要一个新的。",
            "The link was used or withdrawn, or is older than seven days. Please ask for a new one.");

    private final String chinese;
    private final String english;

    PeopleText(String chinese, String english) {
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
