package org.chuanglian.platform.account;

import org.chuanglian.platform.shell.Text;

/** Why a policy refuses, and who may. */
public enum PolicyText implements Text {
    SIGNED_IN_ONLY("登录后才能用", "For those who are signed in"),
    OFFICERS_ONLY("只对主管部门和区县主管部门开放", "For officers of the department and of the districts"),
    DEPARTMENT_ONLY("只对市级主管部门开放", "For officers of the department"),
    OWN_DISTRICT_ONLY("区县主管部门只办本区县的事", "Officers of a district act for their own district"),
    REPORTERS_ONLY("只对主管部门、区县主管部门以及企业、院所的工作人员开放", "For officers, and for who speaks for an enterprise or an institute"),
    VERIFIERS_ONLY("只对主管部门和管理员开放", "For officers of the department and administrators"),
    ADMINISTRATORS_ONLY("只对管理员开放", "For administrators"),
    AUDITORS_ONLY("只对审计和管理员开放", "For auditors and administrators");

    private final String chinese;
    private final String english;

    PolicyText(String chinese, String english) {
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
