package org.chuanglian.platform.registry.web;

import org.chuanglian.platform.shell.Text;

/** The strings of a subject's page, and of the pages of sources, indicators and imported institutions. */
public enum SubjectText implements Text {
    ROOM("资源台账", "Resource registry"),
    SAMPLE("示例", "Sample"),
    SAMPLE_NOTE("本主体为示例，名称与数值均为虚构。", "This subject is a sample: its name and values are made up."),

    KEY_USCC("统一社会信用代码", "Unified social credit code"),
    KEY_STOCK("股票代码", "Stock code"),
    KEY_PROJECT("项目编号", "Project number"),
    KEY_PATENT("专利号", "Patent number"),
    KEY_GBT2260("行政区划代码", "GB/T 2260 code"),

    // masthead
    OTHER_NAMES("又名", "Also known as"),
    OFFICIAL_KEYS("官方编号", "Official keys"),
    LAST_RECORDED("最近记录{0}", "Last recorded {0}"),
    PLACE_IN("{0}{1}", "{1}, {0}"),
    PLACE_UNKNOWN("所在地不详", "Place not known"),
    FIELD_UNKNOWN("领域不详", "Field not known"),
    EXPORT_JSON("导出档案（JSON）", "Export (JSON)"),
    EXPORT_CSV("导出档案（CSV）", "Export (CSV)"),
    REQUEST_CORRECTION("申请更正", "Request a correction"),
    CORRECT("更正", "Correct"),
    REQUEST_CORRECTION_OF("申请更正：{0}，{1}", "Request a correction: {0}, {1}"),

    // as known at a time
    AS_OF("按此刻所知查看", "As known at"),
    AS_OF_HINT("北京时间", "China Standard Time"),
    AS_OF_GO("查看", "Show"),
    AS_OF_NOTE(
            "本页是{0}时平台所知的事实、关系与阶段；名称、编号、分类与产品按现在所知。",
            "This page shows the facts, relations and stages known to the platform at {0}; names, keys, classes and products are as known now."),
    AS_OF_BACK("回到现在", "Back to now"),
    AS_OF_UNREADABLE(
            "“{0}”不是一个时间，已改按现在所知显示。请写成2026-11-23T08:00。",
            "“{0}” is no time; the page shows what is known now. Write it like 2026-11-23T08:00."),
    AS_OF_FUTURE(
            "{0}还没有到，将来所知无从查看，已改按现在所知显示。",
            "{0} has not come yet; what will be known cannot be shown. The page shows what is known now."),
    AS_OF_BEFORE(
            "{0}早于平台的第一次记录（{1}），那时什么都还不知道。",
            "{0} is before the platform’s first record ({1}); nothing was known then."),

    // figures
    FIGURES("关键数", "Key figures"),
    CHANGE_AGAINST("比{0}：{1}", "against {0}: {1}"),
    POINTS("{0}个百分点", "{0} points"),

    // facts
    FACTS("事实", "Facts"),
    FACTS_SUB(
            "{0}项指标，{1}个读数；每个数值都写明来源、期间与记录时间",
            "{0} indicators, {1} readings, each with its source, period and time of record"),
    FACTS_NONE("还没有事实", "No facts yet"),
    FACTS_NONE_NOTE(
            "没有任何来源记录过这个主体的数值。如您掌握有出处的数据，可以申请更正补充。",
            "No source has recorded a value of this subject. If you hold data with a source, you may request a correction."),
    FACTS_NONE_THEN("那时还没有事实", "No facts were known then"),
    COLUMN_INDICATOR("项目", "Item"),
    COLUMN_VALUE("数值", "Value"),
    COLUMN_SOURCE("来源", "Source"),
    COLUMN_PERIOD("期间", "Period"),
    COLUMN_RECORDED("记录于", "Recorded"),
    COLUMN_STANDING("核实", "Standing"),
    COLUMN_ACTIONS("操作", "Actions"),
    NOT_KNOWN("不详", "Not known"),
    NOT_KNOWN_MARK("没有记录", "No record"),
    STANDING_RECORDED("已记录", "Recorded"),
    STANDING_CORRECTED("更正过{0}次", "Corrected {0}×"),
    STANDING_CONTESTED("有异议", "Contested"),
    OPEN_TO_MEMBERS("单位用户可见", "For members"),
    OPEN_TO_OFFICERS("主管部门可见", "For officers"),
    OPEN_TO_THE_DEPARTMENT("仅市级主管部门可见", "For the department"),
    EARLIER("其余{0}期", "{0} other periods"),
    CHART_OF("{0}，{1}至{2}：从{3}到{4}。", "{0}, {1} to {2}: from {3} to {4}."),
    OTHER_GROUP("其他", "Other"),
    GROUP_ACTIVITY("活跃度", "Vitality"),
    GROUP_BASE("基数", "Base figures"),
    GROUP_CONCENTRATION("集聚度", "Concentration"),
    GROUP_CONTRIBUTION("贡献度", "Contribution"),
    GROUP_OPENNESS("开放度", "Openness"),
    GROUP_RADIATION("辐射度", "Outreach"),
    GROUP_FIRM_FINANCE("企业财务", "Firm finance"),
    GROUP_FIRM_PEOPLE("企业人员", "Firm staff"),
    GROUP_FIRM_INNOVATION("企业创新", "Innovation of the firm"),
    GROUP_INSTITUTION("机构", "Institutions"),
    GROUP_PROFILE("基本信息", "Profile"),
    GROUP_PROJECT("项目", "Projects"),

    // history
    HISTORY("历史", "History"),
    HISTORY_OF("历史：{0}，{1}", "History: {0}, {1}"),
    HISTORY_TITLE("{0}（{1}）的历史", "History of {0} ({1})"),
    HISTORY_CLOSE("收起历史", "Close history"),
    HISTORY_CURRENT("现值", "Current value"),
    HISTORY_CURRENT_CORRECTED("现值，更正后", "Current value, corrected"),
    HISTORY_OLD("原值", "Earlier value"),
    HISTORY_KEPT(
            "旧值不删除，也不覆盖。按某一时刻查看，仍会得到当时所知的值。",
            "Old values are neither deleted nor overwritten: reading as of a time gives what was known then."),
    HISTORY_SOURCE("来源：{0}", "Source: {0}"),
    HISTORY_WHO("{0}　事由：{1}", "{0}. Reason: {1}"),
    HISTORY_EVIDENCE("依据：{0}", "Evidence: {0}"),
    HISTORY_NONE("那时还没有这个读数。", "This reading was not known then."),
    REASON_STEP("引进机构进入“{0}”阶段", "The imported institution reached “{0}”"),
    REASON_TIE("登记引进带动：{0}", "Recorded what hangs on an imported institution: {0}"),
    REASON_PACK("载入开放数据包", "The open data pack was loaded"),
    RECORDER_PERSON("平台工作人员", "An officer of the platform"),
    RECORDER_PACK("数据包{0}", "Data pack {0}"),
    BACK_TO_SUBJECT("回到{0}", "Back to {0}"),

    // relations
    RELATIONS("关系", "Relations"),
    RELATIONS_SUB("{0}条", "{0} in all"),
    RELATIONS_SUB_GRAPH("{0}条，实线为产权或隶属", "{0} in all; solid lines are ownership or belonging"),
    RELATIONS_NONE("还没有记录任何关系。", "No relation has been recorded."),
    RELATIONS_MORE("全部{0}条", "All {0}"),
    RELATIONS_TITLE("{0}：{1}", "{0}: {1}"),
    RELATIONS_PAGE("第{0}页，共{1}页，{2}条", "Page {0} of {1}, {2} relations"),
    GRAPH_LABEL(
            "关系图：{0}居中，连着{1}。完整内容见旁边的列表。",
            "Relations: {0} in the middle, tied to {1}. The list beside it has them all."),
    LIST_JOIN("、", ", "),
    DETAIL_JOIN("，", ", "),
    SINCE("{0}起", "since {0}"),
    UNTIL("至{0}", "until {0}"),
    BETWEEN("{0}至{1}", "{0} to {1}"),
    SHARE("占{0}%", "{0}%"),
    PREVIOUS("上一页", "Previous"),
    NEXT("下一页", "Next"),
    OUT_LOCATED_IN("所在地", "Located in"),
    IN_LOCATED_IN("位于此地", "Located here"),
    OUT_PART_OF("隶属于", "Part of"),
    IN_PART_OF("下属", "Has as part"),
    OUT_UNDERTAKES("承担", "Undertakes"),
    IN_UNDERTAKES("承担单位", "Undertaken by"),
    OUT_HOLDS("持有", "Holds"),
    IN_HOLDS("权利人", "Held by"),
    OUT_HOSTS("运行", "Hosts"),
    IN_HOSTS("依托单位", "Hosted by"),
    OUT_SUPPLIES("供货给", "Supplies"),
    IN_SUPPLIES("供货方", "Supplied by"),
    OUT_MEMBER_OF("加入", "Member of"),
    IN_MEMBER_OF("成员", "Members"),
    OUT_INCUBATES("孵化", "Incubates"),
    IN_INCUBATES("孵化机构", "Incubated by"),
    OUT_BRINGS("引进", "Brought"),
    IN_BRINGS("引进机构", "Brought by"),
    OUT_OWNS("持股", "Owns"),
    IN_OWNS("股东", "Owned by"),
    COOPERATES("合作", "Cooperates with"),

    // products, classes, timeline
    PRODUCTS("产品", "Products"),
    PRODUCTS_SUB("{0}种，占比为企业披露的收入占比", "{0}; shares of revenue as the firm stated them"),
    COLUMN_PRODUCT("产品", "Product"),
    COLUMN_SHARE("收入占比", "Share of revenue"),
    CLASSES("分类", "Classification"),
    TIMELINE("大事", "Timeline"),
    TIMELINE_NONE("还没有记录任何有日期的事。", "Nothing dated has been recorded."),
    EVENT_RELATION("{0}：{1}", "{0}: {1}"),
    EVENT_CORRECTED("{0}（{1}）的数值更正", "The value of {0} ({1}) was corrected"),
    EVENT_STAGE("引进机构：{0}", "Imported institution: {0}"),

    // regions
    INSTITUTIONS("辖区主体", "Subjects here"),
    INSTITUTIONS_SUB("共{0}个，含下辖地区", "{0} in all, places below it included"),
    INSTITUTIONS_NONE("没有记录到位于此地的主体。", "No subject is recorded as located here."),

    // imported institutions
    IMPORTED("引进机构", "Imported institutions"),
    LIFE_BEGIN("登记{0}为引进机构", "Record {0} as brought in"),
    LIFE_RECORD("登记{0}的下一步", "Record the next step of {0}"),
    LIFE_NEXT("登记下一步", "Record the next step"),
    LIFE_FIRST("登记为引进机构", "Record as brought in"),
    LIFE("所处阶段", "Stage"),
    LIFE_LABEL("生命周期共5步，现在第{0}步", "A life of 5 steps, now at step {0}"),
    LIFE_SUB("每一步都有日期与依据", "Each step is dated and has its evidence"),
    LIFE_HUNG("引进带动", "What hangs on it"),
    LIFE_HUNG_NONE("还没有记录引进的团队、承担的项目或孵化的企业。", "No team, project or incubated firm has been recorded."),
    STEP_DONE("，已完成", ", done"),
    STEP_NOW("，进行中", ", in progress"),
    STEP_OPEN("，未开始", ", not begun"),
    STEP_SKIPPED("，未经过", ", passed over"),
    STEP_NOT_YET("尚未记录", "not recorded");

    private final String chinese;
    private final String english;

    SubjectText(String chinese, String english) {
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
