package org.chuanglian.platform.intake.pack;

import org.chuanglian.platform.shell.Text;

/** What a loading may meet that is no error, but that a reader should know. */
public enum Remark implements Text {
    DISTRICT_READ("注册地址读出重庆区县", "the registered address gives the district of Chongqing"),
    ADDRESS_NAMES_AN_AREA("地址只写功能区，未定区县", "the address names a functional area only; the district stays open"),
    ADDRESS_NAMES_SEVERAL("地址写有多个区县，未定", "the address names several districts; the district stays open"),
    ADDRESS_WITHOUT_DISTRICT("地址未写区县", "the address names no district"),
    ADDRESS_TELLS_A_CHANGE("地址写有变更经过，未取", "the address tells how it changed and was not read"),
    ADDRESS_WITHOUT_PROVINCE("地址未写省份，按名单归省", "the address names no province; the list's province is taken"),
    ADDRESS_ELSEWHERE("地址所在省份与名单不同，从地址", "the address lies in another province than the list says and is taken"),
    NO_ADDRESS("没有注册地址，按名单归省", "no registered address; the list's province is taken"),
    NO_ADDRESS_IN_CHONGQING(
            "重庆公司，没有注册地址，未定区县", "firm of Chongqing without a registered address; the district stays open"),
    NO_FULL_NAME("只有证券简称，没有公司全称", "only the short name is known"),
    MATCHED_UNIVERSITY("单位与高校名单同名，归入该校", "institution has the name of a listed university"),
    MATCHED_FIRM("单位与上市公司全称同名，归入该公司", "institution has the full name of a listed firm"),
    NAMED_INSTITUTION(
            "单位只有名称，类别按平台规则判定（非官方）",
            "institution known by name only; its kind is this platform's reading, not official"),
    TAKEN_APART("一格多个单位，逐一归入", "several institutions in one cell, each taken by itself"),
    KEPT_TOGETHER("一格多个单位，未拆分", "several institutions in one cell, not taken apart"),
    NATURAL_PERSON("权利人为自然人，未收录其姓名", "the assignee is a natural person, whose name is left out"),
    NO_STOCK_CODE("没有可用的证券代码，未收录", "no usable stock code; left out"),
    NO_CLASS_CODE("没有可用的行业代码，未归类", "no usable industry code; not filed");

    private final String chinese;
    private final String english;

    Remark(String chinese, String english) {
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
