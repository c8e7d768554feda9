package org.chuanglian.platform.points.web;

import org.chuanglian.platform.shell.Text;

/** What the pages say of bonuses, deductions and vetoes. */
public enum AdjustmentText implements Text {
    ADJUSTMENTS("加分、扣分与否决", "Bonuses, deductions and vetoes"),
    SUB("在指标总分之外；每项有日期，到期即失效", "Beside the indicators; each has a day and expires"),
    CAP("加分合计最多{0}分；每项自发生之日起计，年末仍有效的计入当年。", "Bonuses add {0} at most; what holds at the end of a year counts in it."),
    ITEM("项目", "Item"),
    KIND("类别", "Kind"),
    POINTS("分值", "Points"),
    PLUS("＋{0}", "+{0}"),
    MINUS("－{0}", "−{0}"),
    VETOED("不排名", "not ranked"),
    YEARS("有效期", "Holds for"),
    YEARS_OF("{0}年", "{0} years"),
    BASIS("依据", "Evidence"),
    ENTERED("主管部门凭文件录入，另一人复核", "Entered with a document by one officer, approved by another"),
    SAID("登记数据：{0}", "Recorded: {0}"),
    HAPPENED("日期", "Day"),
    UNTIL("失效日", "Ends"),
    NONE("本期没有。", "None in this period."),
    VETO_NOTICE("本期有一票否决事项，不参加排名", "There is a veto in this period, so it is not ranked"),
    BONUS_SUM("加分{0}分", "Bonuses {0}"),
    MALUS_SUM("扣分{0}分", "Deductions {0}"),
    LEDE(
            "逐行录入加分、扣分和否决事项，并附上依据文件；由另一名工作人员复核后，从下一次计算起生效。撤销也要两人。",
            "Enter bonuses, deductions and vetoes row by row, with the document they rest on. They count from the next run on, once another officer approves; ending them takes two as well."),
    SHEETS("已录入", "Entered"),
    SHEETS_NONE("还没有录入过。", "Nothing was entered yet."),
    SHEET("批次", "Sheet"),
    ROW("{0}：{1}，{2}至{3}，{4}", "{0}: {1}, {2} to {3}, {4}"),
    DOCUMENT("依据文件", "Document"),
    DOCUMENT_HINT("{0}，最多{1}MB", "{0}, at most {1} MB"),
    DOCUMENT_NEEDED("请附上依据文件。", "Please attach the document."),
    TABLE("事项表（从表格软件粘贴，或CSV）", "The table, pasted from a spreadsheet or as CSV"),
    TABLE_HINT(
            "第一行为标题。“有效至”可不填，按该项的有效期计算。可录入的项目：{0}。",
            "The first row is the heading. The end may be left out; the item''s own term counts then. Items: {0}."),
    ENTER("录入", "Enter"),
    SEND("提交复核", "Send for approval"),
    STATE_PROPOSED("待复核", "Awaits approval"),
    STATE_DECLINED("未通过", "Declined"),
    STATE_STANDS("有效", "Stands"),
    STATE_ENDING("待复核撤销", "Its end awaits approval"),
    STATE_ENDED("已撤销", "Ended"),
    ASK_END("申请撤销", "Ask that it end"),
    KEEP("保留", "Let it stand"),
    END("同意撤销", "End it"),
    TOLD_PROPOSED("已提交，等待另一名工作人员复核。", "Sent; another officer approves it."),
    TOLD_STANDS("已生效，从下一次计算起计入。", "It stands, and counts from the next run on."),
    TOLD_DECLINED("已退回，原状不变。", "Declined; all stays as it was."),
    TOLD_ENDING("已申请撤销，等待另一名工作人员复核。", "Its end was asked for; another officer approves it."),
    TOLD_ENDED("已撤销，从下一次计算起不再计入。", "Ended; it counts no more from the next run on."),
    TOLD_OWN("不能复核自己提交的事项。", "Nobody approves what he asked himself."),
    TOLD_LATE("另一名工作人员已处理。", "Another officer was faster."),
    OPEN_SHEETS("加分与扣分", "Bonuses and deductions");

    private final String chinese;
    private final String english;

    AdjustmentText(String chinese, String english) {
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
