package org.chuanglian.platform.registry.web;

import org.chuanglian.platform.registry.imported.Tie;
import org.chuanglian.platform.shell.Text;

/** The strings of imported institutions: their roll, their steps, and what hangs on them. */
public enum ImportedText implements Text {
    TITLE("引进机构", "Imported institutions"),
    LEDE("已记录{0}家引进机构。", "{0} imported institutions are recorded."),
    LEDE_NONE("还没有记录任何引进机构。", "No imported institution has been recorded yet."),
    EMPTY("还没有引进机构", "No imported institutions yet"),
    EMPTY_WHY(
            "开放数据里没有引进机构的名单，平台也不编造。工作人员登记第一家之后，这里会按所处阶段列出。",
            "The open data holds no list of imported institutions, and the platform makes none up. Once an officer records the first, they are listed here by stage."),
    EMPTY_NEXT(
            "登入后可以登记引进机构，或在台账里打开一家机构，把它登记为引进。",
            "Sign in to record one, or open an institution in the registry and record it as brought in."),
    OPEN_REGISTRY("打开资源台账", "Open the registry"),
    ROLL("名录", "Roll"),
    LIFE("现在的阶段", "Where it stands"),
    BY_STAGE("各阶段", "By stage"),
    COLUMN_NAME("名称", "Name"),
    COLUMN_STAGE("阶段", "Stage"),
    COLUMN_UPDATED("最近记录", "Last recorded"),
    SAMPLE("示例", "Sample"),

    NEW_TITLE("登记引进机构", "Record an imported institution"),
    NEW_HINT(
            "从洽谈开始登记；以后的每一步在机构页上登记。",
            "Begin with the negotiation; later steps are recorded on the institution’s page."),
    NAME("机构名称", "Name of the institution"),
    KIND("类型", "Kind"),
    REGION("所在区县", "District"),
    REGION_UNKNOWN("不详", "Not known"),
    NEXT_TITLE("登记下一步", "Record the next step"),
    FIRST_TITLE("登记为引进机构", "Record as brought in"),
    STAGE("阶段", "Stage"),
    CHOOSE("请选择", "Choose"),
    HAPPENED_ON("日期", "Date"),
    BEGAN_ON("开始洽谈的日期", "Day the negotiation began"),
    DATE_HINT("写成2026-10-12", "Written like 2026-10-12"),
    EVIDENCE("依据", "Evidence"),
    EVIDENCE_HINT("写明文件名与编号，最多500字", "Name the document and its number; 500 characters at most"),
    RECORD("登记", "Record"),
    ENDED("已退出，没有下一步。", "It has left; no step follows."),

    HANG_TITLE("登记引进带动", "Record what hangs on it"),
    HANG_HINT(
            "先按名称查找台账里的团队、人才、项目或企业，再选关系。",
            "Find a team, person, project or firm of the registry by name, then say how it hangs on the institution."),
    FIND("按名称查找", "Find by name"),
    SEARCH("查找", "Find"),
    FOUND_NONE(
            "台账里没有名称含“{0}”的团队、人才、项目或企业。请换一个词，或先把它录入台账。",
            "No team, person, project or firm of the registry has “{0}” in its name. Try another word, or have it recorded first."),
    OTHER("哪一个", "Which one"),
    TIE("关系", "How"),
    TIE_BRINGS("带来的团队或人才", "Team or person it brought"),
    TIE_UNDERTAKES("承担的项目", "Project it carries out"),
    TIE_INCUBATES("孵化的企业", "Firm it incubates"),
    TIE_MEMBER("成员（团队或人才）", "Member (team or person)"),
    SINCE("起始日期（可不填）", "Since (may be empty)"),

    REFUSED("没有登记，请看下面{0}处", "Not recorded; see the {0} places below"),
    ELSEWHERE("到“{0}”的登记页", "Record it on the page of “{0}”"),
    SEE_ALL("在资源台账里查看全部", "All of them, in the registry"),
    REFUSED_ORDER(
            "现在的阶段是“{0}”，不能登记“{1}”。下一步可以是：{2}。", "It stands at “{0}”; “{1}” cannot follow. What may follow: {2}."),
    REFUSED_FIRST(
            "还没有任何阶段，不能从“{0}”开始。请先登记：{1}。", "No stage is recorded; “{0}” cannot be the first. Record first: {1}."),
    REFUSED_AFTER_END(
            "它已经退出，不能再登记“{0}”。如再次引进，请与平台管理员联系。",
            "It has left; “{0}” cannot follow. If it is brought in again, ask the administrator."),
    REFUSED_BEFORE("日期{0}早于上一步“{1}”的{2}。请改为{2}或之后。", "{0} is before “{1}” on {2}. Give {2} or later."),
    REFUSED_FUTURE("日期{0}还没有到，今天是{1}。请在发生之后登记。", "{0} has not come; today is {1}. Record it once it has happened."),
    REFUSED_EARLY("日期{0}早于{1}，年份可能写错了。", "{0} is before {1}; the year may be mistyped."),
    REFUSED_NO_DATE("没有写日期。请写成2026-10-12。", "No date is given. Write it like 2026-10-12."),
    REFUSED_EVIDENCE("没有写依据。请写明文件名与编号。", "No evidence is given. Name the document and its number."),
    REFUSED_EVIDENCE_LONG(
            "依据有{0}字，最多{1}字。请缩短，或只写文件名与编号。",
            "The evidence has {0} characters, {1} at most. Shorten it, or name the document only."),
    REFUSED_CHANGED(
            "您打开本页后，有人登记了新的一步（您看到{0}步，现在有{1}步）。没有登记您的一步，请先看现在的阶段。",
            "Since you opened the page someone recorded a step (you saw {0}, there are {1}). Yours was not recorded; look at the stage first."),
    REFUSED_ALREADY(
            "“{0}”已登记为引进机构。请在它的页面上登记下一步。", "“{0}” is recorded as imported already. Record its next step on its page."),
    REFUSED_KNOWN(
            "台账里已有“{0}”。请在它的登记页上登记，以免重复。",
            "The registry knows “{0}” already. Record it on its own page, so that it is not there twice."),
    REFUSED_KIND("这个主体的类型不能以这种关系挂在引进机构上。", "A subject of this kind cannot hang on an institution in this way."),
    REFUSED_TIE("“{0}”是{1}，不能登记为“{2}”。可以登记为：{3}。", "“{0}” is: {1}. It cannot be “{2}”, but it can be: {3}."),
    REFUSED_STORE("台账不接受：{0}", "The registry refuses it: {0}"),
    REFUSED_DATE("日历上没有“{0}”这一天。请写成2026-10-12。", "The calendar has no day “{0}”. Write it like 2026-10-12."),
    REFUSED_NAME("机构名称应为2至200字。", "The name has 2 to 200 characters."),
    REFUSED_REGION("“{0}”不是本市的区县。请从列表里选。", "“{0}” is no district of the city. Choose one of the list."),
    REFUSED_CHOICE("请选择一项。", "Choose one."),
    BACK("回到{0}", "Back to {0}");

    private final String chinese;
    private final String english;

    ImportedText(String chinese, String english) {
        this.chinese = chinese;
        this.english = english;
    }

    /** What a tie is called, seen from the institution. */
    static ImportedText of(Tie tie) {
        return switch (tie) {
            case BRINGS -> TIE_BRINGS;
            case UNDERTAKES -> TIE_UNDERTAKES;
            case INCUBATES -> TIE_INCUBATES;
            case MEMBER -> TIE_MEMBER;
        };
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
