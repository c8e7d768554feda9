package org.chuanglian.platform.overview;

import org.chuanglian.platform.shell.Text;

/** The strings of the overview and the promises. */
public enum OverviewText implements Text {
    OVERVIEW("总览", "Overview"),
    PROMISES("承诺账本", "Promises"),
    PERIOD("统计期", "Period"),
    KNOWN_AT("数据截至", "As known at"),
    METHOD("指标定义与各期数据", "Definition and data of this indicator"),
    FIGURES("关键数", "Key figures"),
    COUNTED_NOW("当前登记", "registered now"),
    FIGURE_ORGANISATIONS("登记在册机构", "Organisations on record"),
    UNIT_ORGANISATIONS("家", ""),
    FIGURE_FACILITIES("国家级实验室与野外站", "National laboratories and field stations"),
    UNIT_FACILITIES("个", ""),
    FIGURE_PROJECTS("牵头国家重点研发项目", "National key R&D projects led"),
    UNIT_PROJECTS("项", ""),
    CHANGE("比上年", "on the year"),
    POINTS("{0}个百分点", "{0} percentage points"),
    AND("、", ", "),
    NOT_KNOWN("未知", "not known"),
    SOURCE("来源", "Source"),
    CSV("下载CSV", "Download CSV"),
    CHART("图", "Chart"),
    TABLE("表", "Table"),
    CHART_OR_TABLE("图表切换", "Chart or table"),
    NOTHING_KNOWN(
            "开放数据包还没有装入，台账里还没有记录。装入后本页自动给出结论。",
            "The open data pack has not been loaded and nothing is recorded yet. This page will tell what is found once it is."),
    NO_FINDING(
            "台账里还没有可以比较的省级指标，本页先列出已有的内容。",
            "No indicator that compares provinces is recorded yet; here is what there is."),
    FINDING_VALUE("{0}年{1}{2}为{3}。", "In {0}, {1} recorded {3} ({2})."),
    FINDING_UP("{0}年{1}{2}为{3}，比上年高{4}。", "In {0}, {1} recorded {3} ({2}), {4} more than the year before."),
    FINDING_DOWN("{0}年{1}{2}为{3}，比上年低{4}。", "In {0}, {1} recorded {3} ({2}), {4} less than the year before."),
    FINDING_SAME("{0}年{1}{2}为{3}，与上年持平。", "In {0}, {1} recorded {3} ({2}), the same as the year before."),
    FINDING_RANK("在有数据的{0}个省份中居第{1}位。", "It ranks {1} among the {0} provinces with data."),
    FINDING_RANK_SAME(
            "在有数据的{0}个省份中居第{1}位，与上年相同。", "It ranks {1} among the {0} provinces with data, as the year before."),
    FINDING_RANK_MOVED(
            "在有数据的{0}个省份中居第{1}位，上年为第{2}位。", "It ranks {1} among the {0} provinces with data; the year before, {2}."),
    FINDING_TIED(
            "在有数据的{0}个省份中并列第{1}位：与{2}公布的数值相同，分不出先后。",
            "It shares rank {1} among the {0} provinces with data: the value published for {2} is the same, so they cannot be told apart."),
    DISTRICTS("资源在哪里", "Where they are"),
    DISTRICTS_SUB("点区县看明细", "Choose a district for its list"),
    DISTRICTS_FIRST("{0}登记的机构最多，有{1}家", "{0} has the most organisations on record: {1}"),
    DISTRICTS_EVEN("登记最多的几个区县不分先后，各有{0}家", "Several districts share the lead, with {0} organisations each"),
    DISTRICTS_SUBTITLE("各区县登记在册的机构数（家）", "Organisations on record by district"),
    DISTRICTS_UNPLACED(
            "另有{0}家只知道在本市，不知道在哪个区县，未计入各区县。",
            "Another {0} are known to be in the city, but not in which district; they are in no row."),
    ORGANISATIONS("机构", "Organisations"),
    RANK("在全国的位置", "Among the provinces"),
    RANK_SUBTITLE("{0}（{4}），{1}年；{2}个省份的中位数为{3}", "{0} ({4}), {1}; median of {2} provinces: {3}"),
    FIGURE_LISTED("A股上市公司", "Companies listed on A shares"),
    FIGURE_CONTRACTS("技术合同金额（输出）", "Technology contracts, outflow"),
    RANK_COLUMN("位次", "Rank"),
    PROVINCE("省份", "Province"),
    ABOVE_MEDIAN("{0}比各省中位数高{1}", "{0} is {1} above the median of the provinces"),
    BELOW_MEDIAN("{0}比各省中位数低{1}", "{0} is {1} below the median of the provinces"),
    AT_MEDIAN("{0}正好在各省的中位数上", "{0} is at the median of the provinces"),
    MEDIAN("各省中位数", "Median"),
    TREND("走势", "Course"),
    TREND_UP("{0}–{1}年由{2}升至{3}", "From {2} in {0} up to {3} in {1}"),
    TREND_DOWN("{0}–{1}年由{2}降至{3}", "From {2} in {0} down to {3} in {1}"),
    TREND_SAME("{0}年与{1}年同为{3}", "{3} in {0} and again in {1}"),
    TREND_SUBTITLE("{0}（{1}）；虚线为各年有数据省份的中位数", "{0} ({1}); the dashed line is the median of the provinces with data"),
    TREND_LABEL("折线：{0}{1}，{2}。完整数据见表格。", "Lines: {1}, {0}. {2}. All values are in the table."),
    YEAR("年份", "Year"),
    PROVINCES_COUNTED("有数据省份", "Provinces with data"),
    LEDGER("账本", "The ledger"),
    PROMISES_NONE(
            "还没有录入承诺。承诺从开放数据包的promises.csv读入。",
            "No promises are entered yet. They are read from promises.csv of the open data pack."),
    PROMISES_SUMMARY(
            "公开的数字{0}条，能用台账判定的{1}条，尚不可衡量{2}条。",
            "{0} published figures: {1} can be judged from the registry, {2} cannot be measured yet."),
    BAR_LABEL(
            "已达成{0}条，超前或按期{1}条，偏慢{2}条，难以达成或逾期{3}条，尚不可衡量{4}条",
            "{0} kept, {1} on track or ahead, {2} slow, {3} out of reach or overdue, {4} not yet measurable"),
    STATUS_KEPT("已达成", "Kept"),
    STATUS_ON_TRACK("超前或按期", "On track or ahead"),
    STATUS_SLOW("偏慢", "Slow"),
    STATUS_OUT_OF_REACH("难以达成或逾期", "Out of reach or overdue"),
    STATUS_UNMEASURABLE("尚不可衡量", "Not yet measurable"),
    RULE_KEPT(
            "台账中有证据的数值达到公布的数字；“以上”须超过。已公布的结果只数公布日以前发生的。",
            "The value that the registry has evidence for reaches the published figure, or exceeds it where more was said. For stated results only what happened by the day of publication counts."),
    RULE_ON_TRACK(
            "目标：进度不低于时间进度减5个百分点。进度＝（现值－基准）÷（目标－基准），时间从基准期末算到期限。",
            "Targets: progress is at most 5 points behind time. Progress is (value − base) ÷ (figure − base); time runs from the end of the base period to the due day."),
    RULE_SLOW("目标：落后时间进度5至40个百分点。", "Targets: more than 5 and less than 40 points behind time."),
    RULE_OUT_OF_REACH(
            "目标：落后时间进度40个百分点以上，或者期限已过而没有达到。",
            "Targets: 40 points or more behind time, or the due day has passed and the figure is not reached."),
    RULE_UNMEASURABLE(
            "缺记录、缺基准、缺期限，或台账没有这一类记录，写明缺哪一样。已公布的结果，台账登记得少只说明登记不全，不判为没有达到。",
            "Records, a base or a due day are missing, or the registry has no such kind of record; it says which. Where fewer are recorded than were stated as done, that shows the record is incomplete, not that the statement is wrong."),
    WHY_NOTHING_IMPORTED("还没有登记过引进机构", "No imported institution has been recorded yet"),
    REMEDY_NOTHING_IMPORTED(
            "登记引进机构的签约、落地等步骤，附日期和佐证",
            "Record the steps of imported institutions, signing and landing among them, with date and evidence"),
    WHY_NOTHING_RELATED(
            "还没有登记过这类关系，或登记的关系没有注明公布日以前的起始日期",
            "No such relation is recorded, or none with a known beginning by the day of publication"),
    REMEDY_NOTHING_RELATED(
            "登记机构与项目、企业的关系，注明起始日期和来源",
            "Record the relations of the institutions with projects and firms, with their beginning and source"),
    WHY_NO_VALUE("登记的引进机构没有这一指标在该年的数值", "No imported institution on record has a value of this indicator in that year"),
    REMEDY_NO_VALUE(
            "登记引进机构该年的研发费用，附来源", "Record the R&D expense of the imported institutions in that year, with its source"),
    WHY_FEWER_RECORDED(
            "台账登记的少于公布的数字，登记可能不全，不足以核对",
            "Fewer are on record than were stated; the record may be incomplete and proves nothing yet"),
    REMEDY_FEWER_RECORDED(
            "补登公布日以前的机构和关系，附佐证",
            "Record the remaining institutions and relations from before the day of publication, with evidence"),
    WHY_NO_BASE("没有公布基准，进度无从算起", "No base was published, so progress has no beginning"),
    REMEDY_NO_BASE("公布起算时的数值和时间", "Publish the value and the time that counting starts from"),
    WHY_NO_DUE("没有公布期限，无法与时间进度相比", "No due day was published, so progress cannot be held against time"),
    REMEDY_NO_DUE("公布达成期限", "Publish a due day"),
    WHY_TALENT_RANK(
            "台账有上市公司员工数，但没有院士、国家级和高层次人才的名单",
            "The registry has the staff of listed firms, but no list of academicians or of talents of national or high level"),
    REMEDY_TALENT_RANK(
            "取得人才名单并登记为人员和团队，注明级别和依据", "Obtain the lists and record people and teams with their rank and its basis"),
    WHY_PROJECT_PURPOSE("台账中的项目不分科研与产业化", "Projects on record are not divided into research and industrialisation"),
    REMEDY_PROJECT_PURPOSE(
            "给项目登记用途，再登记产业化项目", "Record the purpose of projects, and then the industrialisation projects"),
    WHY_SCIENCE_CITY(
            "科学城不是行政区划，校地合作也没有登记",
            "The science city is no administrative region, and cooperation of universities with places is not recorded"),
    REMEDY_SCIENCE_CITY(
            "登记科学城的范围和校地合作项目", "Record the extent of the science city and the projects of universities with it"),
    WHY_MOTHER_BODY(
            "台账没有标明哪些机构是创新母体，也没有企业订单和专利类型",
            "The registry does not say which bodies are mother bodies, nor does it hold firms'' orders or the type of patents"),
    REMEDY_MOTHER_BODY(
            "登记创新母体、所育企业的订单和专利类型，附来源",
            "Record the mother bodies, the orders of the firms they raised, and the type of patents, with sources"),
    WHY_SERVICE_LIST("办实事清单和办理情况没有登记", "The list of services and what became of each are not recorded"),
    REMEDY_SERVICE_LIST("逐条登记清单和办结证据", "Record each item of the list, and the evidence that it was done"),
    WHY_TALENT_PLAN("人才计划的资金和入选者没有登记", "The funds of the talent plan and whom it supports are not recorded"),
    REMEDY_TALENT_PLAN("登记计划的资金拨付和入选人员、团队", "Record what the plan paid out, and the people and teams it supports"),
    THEME_IMPORT("引进科技创新资源行动计划", "Action plan for bringing in resources"),
    THEME_SCIENCE_CITY("西部（重庆）科学城", "Western (Chongqing) Science City"),
    THEME_BISHAN("璧山“研究院经济”", "Bishan, economy of institutes"),
    THEME_SERVICE("为科技工作者办实事", "Services for those who work in science"),
    THEME_TALENT("重科英才计划", "Talent plan"),
    LEDE(
            "公开的数字{0}条，其中能用台账判定的{1}条：已达成{2}条，超前或按期{3}条，偏慢{4}条，难以达成或逾期{5}条。另有{6}条尚不可衡量，写明了缺什么。",
            "{0} published figures, of which {1} can be judged from the registry: {2} kept, {3} on track or ahead, {4} slow, {5} out of reach or overdue. Another {6} cannot be measured yet; each says what is missing."),
    LEDE_ALL_UNMEASURABLE(
            "公开的数字{0}条，目前都不可衡量：台账还没有相应的记录。每一条都写明了缺什么、登记什么就能判定。",
            "{0} published figures, none of which can be measured yet: the registry has no such records. Each says what is missing and what would make it measurable."),
    COMPUTED("状态由台账算出，谁也不能填写", "Computed from the registry; nobody types a status"),
    JUDGED_ON("判定日期", "Judged on"),
    RULES("状态怎么算", "How a status is computed"),
    TOTAL("总进度", "All of them"),
    COUNT("{0}条", "{0}"),
    COUNT_UNIT("条", ""),
    SHOW("按状态筛选", "Filter by status"),
    SHOW_ALL("全部", "All"),
    SHOW_ATTENTION("要关注", "Needs attention"),
    SHOW_UNMEASURABLE("尚不可衡量", "Not yet measurable"),
    SHOW_UNKNOWN("没有“{0}”这种筛选，已列出全部。", "There is no filter “{0}”; all are listed."),
    SHOW_NONE("这一类目前没有。", "There are none of these now."),
    SHOWN("共{0}条，列{1}条", "{1} of {0} shown"),
    DAY_UNREADABLE(
            "“{0}”不是日期或时间，已按现在的数据列出。日期写作2026-06-01，时间写作2026-06-01T09:30。",
            "“{0}” is no date or time; what is known now is shown. Write a date as 2026-06-01, a time as 2026-06-01T09:30."),
    DAY_TO_COME("{0}还没有到，已按现在的数据列出。", "{0} has not come yet; what is known now is shown."),
    AT_DAY("截至哪一天的记录", "As known at the end of"),
    AT_GO("查看", "Show"),
    AT_NOW("回到现在", "Back to now"),
    AT_PAST("这里按{0}当天结束时的记录和措辞判定。", "Judged by the records and wordings as known at the end of {0}."),
    AT_MOMENT_PAST("这里按{0}时的记录和措辞判定。", "Judged by the records and wordings as known at {0}."),
    THEN_DAY(
            "本页按{0}当天结束时的记录写成；机构的类别和所在区县按现在的登记。",
            "This page is written from what was known at the end of {0}; kinds and districts of organisations are as recorded now."),
    THEN_MOMENT(
            "本页按{0}时的记录写成；机构的类别和所在区县按现在的登记。",
            "This page is written from what was known at {0}; kinds and districts of organisations are as recorded now."),
    THEN_FIELD("按当时的记录看", "As known at"),
    THEN_NOTHING("那时台账里还没有记录。", "Nothing was recorded by then."),
    COUNTED_THEN("当时登记", "registered then"),
    CHANGES("最近变化", "What changed recently"),
    CHANGES_SUB("台账最近写入的记录", "The newest recordings"),
    CHANGES_NONE("还没有写入过记录。", "Nothing has been recorded yet."),
    CHANGES_ALL("按更新时间看台账", "The registry by time of update"),
    CHANGE_PACK("开放数据包{0}", "Open data pack, {0}"),
    CHANGE_OFFICER("工作人员登记", "Recorded by staff"),
    CHANGE_SUBJECTS("涉及主体{0}个", "subjects: {0}"),
    CHANGE_FACTS("事实{0}条", "facts: {0}"),
    CHANGE_FACTS_CORRECTED("事实{0}条（更正{1}条）", "facts: {0} ({1} corrected)"),
    CHANGE_RELATIONS("关系{0}条", "relations: {0}"),
    CHANGE_STEPS("进展{0}步", "steps: {0}"),
    EXPORT("导出", "Export"),
    LIST("承诺清单", "List of promises"),
    COLUMN_PROMISE("内容与出处", "What, and from where"),
    COLUMN_VALUE("现值（公布）", "Value (published)"),
    COLUMN_PROGRESS("进度（竖线为时间进度）", "Progress (the mark is time)"),
    COLUMN_OWNER("责任与期限", "Owner and due"),
    COLUMN_STATUS("状态", "Status"),
    KIND_RESULT("已公布的结果，截至{0}", "stated result, as of {0}"),
    KIND_TARGET("计划目标", "plan target"),
    NO_VALUE("没有数值", "no value"),
    STATED("公布{0}", "stated: {0}"),
    AIMED("{0} → {1}", "{0} → {1}"),
    AIMED_WITHOUT_BASE("基准未公布 → {0}", "base not given → {0}"),
    MORE_THAN("超过{0}", "more than {0}"),
    ABOUT("约{0}", "about {0}"),
    OWNER_NOT_NAMED("未点名", "not named"),
    DUE_NOT_GIVEN("未给期限", "no due day"),
    BAR_KEPT("已达成", "kept"),
    BAR_PROGRESS("完成{0}%，时间已过{1}%", "{0} % done, {1} % of the time gone"),
    HOW_JUDGED("怎么判定", "How it was judged"),
    JUDGED_KEPT("台账有证据的数值为{0}，达到公布的{1}。", "The registry has evidence for {0}, which reaches the published {1}."),
    JUDGED_UNDERWAY("进度{0}%，时间已过{1}%。", "Progress is {0} %, and {1} % of the time has gone."),
    EVIDENCE("证据", "Evidence"),
    EVIDENCE_RECORDS("台账记录{0}条。", "{0} records of the registry."),
    EVIDENCE_DOUBTFUL("台账记录{0}条，其中{1}条存疑。", "{0} records of the registry, {1} of them doubtful."),
    EVIDENCE_NONE("台账中没有可用的记录。", "The registry has no records to go by."),
    SEE_IMPORTED("看登记的引进机构", "Imported institutions on record"),
    SEE_REGION("看这里登记的主体", "What is on record there"),
    SEE_INDICATOR("看这一指标", "The indicator"),
    RESPONSIBILITY("责任与出处", "Owner and source"),
    REMEDY("怎样才能衡量", "What would make it measurable"),
    EARLIER_WORDINGS("以前的写法（{0}）", "Earlier wordings ({0})"),
    WORDING("{0}写下：{1}，{2}", "Written on {0}: {1}, {2}"),
    WORDING_WITHDRAWN("{0}撤回", "Withdrawn on {0}"),
    REASONS("为什么还不可衡量", "Why some cannot be measured yet"),
    VERSIONS_NOTE(
            "撤回或改写会保留原文，写明哪一天改的。", "A withdrawn or changed wording keeps the old one, with the day of the change."),
    NEEDS_ATTENTION("先看这几条", "Look at these first"),
    INDEX("五度指数", "Five-degree index"),
    INDEX_OPEN("下钻到指标与来源", "Down to indicators and sources"),
    INDEX_TITLE(
            "{0}年综合得分{1}（90%区间{2}），在有得分的{3}个省份中居第{4}位。",
            "In {0} the index is {1} (90 % interval {2}), rank {4} among the {3} provinces that have one."),
    INDEX_NOW("本年", "This year"),
    INDEX_BAND("90%区间", "90 % interval"),
    INDEX_BEFORE("上年", "The year before"),
    INDEX_MEDIAN("各省中位数", "Median"),
    INDEX_SHORT("综合得分", "Index"),
    INDEX_STRIP("{0}{1}分，90%区间{2}，各省中位数{3}", "{0}: {1} points, 90 % interval {2}, median of the provinces {3}"),
    INDEX_TREND("五度指数走势", "Course of the index"),
    INDEX_TREND_SUB("综合得分（0–100），断开处前后不可直接比较", "The index (0–100); across a gap values do not compare"),
    INDEX_TABLE("各年得分（表格）", "Scores by year (table)"),
    INDEX_BREAK("断点", "break"),
    INDEX_PROPOSAL(
            "指标与权重是本平台的建议方案。区间有重叠时，不宜断言孰高孰低。",
            "Indicators and weights are the platform’s own proposal. Where intervals overlap, neither is higher.");

    private final String chinese;
    private final String english;

    OverviewText(String chinese, String english) {
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
