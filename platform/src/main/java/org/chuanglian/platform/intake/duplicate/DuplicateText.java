package org.chuanglian.platform.intake.duplicate;

import org.chuanglian.platform.shell.Text;

/** The strings of the page on which likely duplicates are decided, and of the search for them. */
public enum DuplicateText implements Text {
    TITLE("疑似重复", "Likely duplicates"),
    LEDE(
            "台账里名称相近、可能是同一个的主体。统一社会信用代码或项目编号不同的，已排除在外。认定相同即合并，可以撤销；认定不同的，不再提出。",
            "Subjects of the registry whose names are alike and that may be one. Those with different credit codes or project numbers are left out. Found to be one, they are merged, which can be undone; found to be two, they are not proposed again."),
    WAITING("待处理{0}对", "{0} pairs wait"),
    NONE("没有待处理的疑似重复。", "No likely duplicates wait."),
    SEARCH("立即查找", "Search now"),
    SEARCH_NOTE("每天凌晨2时30分自动查找一次。", "The registry is searched every night at 2:30."),
    SCORE("相似度{0}%", "{0}% likely"),
    LATER_MARK("已缓办", "Left for later"),
    WHAT("项目", "Item"),
    FIRST("甲", "A"),
    SECOND("乙", "B"),
    COMPARED("{0}与{1}的比较", "{0} compared with {1}"),
    NAME("名称", "Name"),
    OTHER_NAMES("又名", "Also known as"),
    KIND("类型", "Kind"),
    PLACE("所在地", "Place"),
    KEYS("编号", "Keys"),
    READINGS("数值", "Values"),
    READINGS_COUNT("{0}个", "{0}"),
    RELATIONS("关系", "Relations"),
    DIFFERS("不同", "differs"),
    AGREES("相同", "same"),
    COMPARISON("比较", "Compared"),
    NOTHING("没有记录", "No record"),
    JOIN("；", "; "),
    REASON("事由（合并时必填，至少4个字）", "Reason (for a merge, at least 4 characters)"),
    KEEP_FIRST("相同，保留甲", "One: keep A"),
    KEEP_SECOND("相同，保留乙", "One: keep B"),
    DIFFERENT("不是同一个", "Two"),
    LATER("缓办", "Later"),
    OF_PAIR("{0}：{1}与{2}", "{0}: {1} and {2}"),
    REFUSED_REASON("合并须写事由，4至500个字。", "A merge takes a reason of 4 to 500 characters."),
    REFUSED_CHOICE("请选择一种处理办法。", "Choose what is to be done."),
    TOO_LATE("没有改变：这一对刚由另一位工作人员处理。", "Nothing was changed: another officer has just decided this pair."),
    NOT_MERGED(
            "没有合并：其中一个已不在台账中，或两个不是一类。", "Nothing was merged: one of them stands no more, or they are of two families."),
    DONE_SAME("已合并，可在主体页上撤销。", "Merged; it can be undone on the subject’s page."),
    DONE("已处理。", "Done."),
    ON_WORKBENCH("{0}对疑似重复的主体待核对", "{0} pairs of likely duplicates to be checked"),
    JOB("查找疑似重复", "Search for likely duplicates"),
    JOB_DONE("查找完毕，请看“疑似重复”。", "Done; see the likely duplicates."),
    REMARK_FORM("组织形式不同", "legal form differs"),
    REMARK_REGION("地区不同", "region differs"),
    REMARK_REGION_MISSING("仅一方写明地区", "region given once"),
    REMARK_ORDINAL("序号不同", "number differs"),
    REMARK_UNIT("一方是另一方的内设单位", "one is a unit of the other"),
    REMARK_UNITS("内设单位不同", "units differ"),
    REMARK_BRANCH("一方是分支或附属", "one is a branch or affiliate"),
    REMARK_CONFLICT("字号不同", "name differs"),
    REMARK_REGISTERED("登记名称不同", "registered names differ"),
    REMARK_ACRONYM("一方是简称", "one is a short form"),
    REMARK_SOUND("读音相同", "same sound"),
    REMARK_LANGUAGES("中英文对照", "across languages"),
    REMARK_CONTAINED("一方包含另一方", "one contains the other"),
    REMARK_SLIP("一字之差", "one slip"),
    LEVEL_SAME("名称相同", "same name"),
    LEVEL_CORE("主干相同", "same core"),
    LEVEL_CLOSE("名称接近", "close names"),
    LEVEL_PARTLY("部分相同", "partly the same"),
    LEVEL_DIFFERS("不同", "different"),
    COLUMN_LEVEL("{0}{1}", "{0}: {1}"),
    COLUMN_PERSON("姓名：", "name"),
    COLUMN_AFFILIATION("单位：", "affiliation"),
    COLUMN_WORKED_WITH("合作者：", "people worked with"),
    COLUMN_TITLE("题名：", "title"),
    COLUMN_HOLDER("权属单位：", "holder");

    private final String chinese;
    private final String english;

    DuplicateText(String chinese, String english) {
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
