package org.chuanglian.platform.account;

import org.chuanglian.platform.shell.Text;

/** What a person may do. Who is not signed in has none: the public reads what is public. */
public enum Role implements Text {
    ADMINISTRATOR("管理员", "Administrator"),
    OFFICER("主管部门", "Officer"),
    DISTRICT_OFFICER("区县主管部门", "District officer"),
    ENTERPRISE("企业", "Enterprise"),
    INSTITUTE("院所", "Institute"),
    TALENT("科技人才", "Talent"),
    REVIEWER("评审专家", "Reviewer"),
    BROKER("技术经理人", "Technology broker"),
    FINANCE("金融机构", "Bank or fund"),
    EDITOR("编辑", "Editor"),
    AUDITOR("审计", "Auditor");

    private final String chinese;
    private final String english;

    Role(String chinese, String english) {
        this.chinese = chinese;
        this.english = english;
    }

    /** The name of the role for readers. */
    public Text label() {
        return this;
    }

    @Override
    public String chinese() {
        return chinese;
    }

    @Override
    public String english() {
        return english;
    }

    /** The authority of Spring Security that stands for it, such as {@code ROLE_OFFICER}. */
    public String authority() {
        return "ROLE_" + name();
    }
}
